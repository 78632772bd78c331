package tls

// ---- sessions

type sessionEntry struct {
	key   string
	state *ClientSessionState
}

func (c *lruSessionCache) Put(sessionKey string, cs *ClientSessionState) {
	c.Lock()
	defer c.Unlock()
	if elem, ok := c.m[sessionKey]; ok {
		c.q.Remove(elem)
		delete(c.m, sessionKey)
		if cs == nil {
			return
		}
	} else if c.q.Len() >= c.capacity {
		delete(c.m, c.q.Remove(c.q.Back()).(*sessionEntry).key)
	}
	c.m[sessionKey] = c.q.PushFront(&sessionEntry{sessionKey, cs})
}

func (c *lruSessionCache) Get(sessionKey string) (*ClientSessionState, bool) {
	c.Lock()
	defer c.Unlock()
	elem, ok := c.m[sessionKey]
	if !ok {
		return nil, false
	}
	c.q.MoveToFront(elem)
	return elem.Value.(*sessionEntry).state, true
}

func NewResumptionState(ticket []byte, state *SessionState) (*ClientSessionState, error) {
	state.ticket = ticket
	return &ClientSessionState{state}, nil
}
