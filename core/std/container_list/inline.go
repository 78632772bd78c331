// What gc inlines into callers, in the shape that it has there.

package list

//line list.go:31:1
func (e *Element) Next() *Element {
	if p := e.next; e.list != nil && p != &e.list.root {
		return p
	}
	return nil
}

//line list.go:39:1
func (e *Element) Prev() *Element {
	if p := e.prev; e.list != nil && p != &e.list.root {
		return p
	}
	return nil
}

//line list.go:54:1
func (l *List) Init() *List {
	l.root.next = &l.root
	l.root.prev = &l.root
	l.len = 0
	return l
}

//line list.go:62:1
func New() *List { return new(List).Init() }

//line list.go:66:1
func (l *List) Len() int { return l.len }

//line list.go:69:1
func (l *List) Front() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

//line list.go:77:1
func (l *List) Back() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.prev
}

//line list.go:85:1
func (l *List) lazyInit() {
	if l.root.next == nil {
		l.Init()
	}
}

//line list.go:92:1
func (l *List) insert(e, at *Element) *Element {
	e.prev = at
	e.next = at.next
	e.prev.next = e
	e.next.prev = e
	e.list = l
	l.len++
	return e
}

//line list.go:103:1
func (l *List) insertValue(v any, at *Element) *Element {
	return l.insert(&Element{Value: v}, at)
}

//line list.go:108:1
func (l *List) remove(e *Element) {
	e.prev.next = e.next
	e.next.prev = e.prev
	e.next = nil
	e.prev = nil
	e.list = nil
	l.len--
}

//line list.go:118:1
func (l *List) move(e, at *Element) {
	if e == at {
		return
	}
	e.prev.next = e.next
	e.next.prev = e.prev
//line list.go:125:1
	e.prev = at
	e.next = at.next
	e.prev.next = e
	e.next.prev = e
}

//line list.go:134:1
func (l *List) Remove(e *Element) any {
	if e.list == l {
//line list.go:138:1
		l.remove(e)
	}
	return e.Value
}

//line list.go:144:1
func (l *List) PushFront(v any) *Element {
	l.lazyInit()
	return l.insertValue(v, &l.root)
}

//line list.go:150:1
func (l *List) PushBack(v any) *Element {
	l.lazyInit()
	return l.insertValue(v, l.root.prev)
}

//line list.go:158:1
func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
//line list.go:163:1
	return l.insertValue(v, mark.prev)
}

//line list.go:169:1
func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
//line list.go:174:1
	return l.insertValue(v, mark)
}

//line list.go:180:1
func (l *List) MoveToFront(e *Element) {
	if e.list != l || l.root.next == e {
		return
	}
//line list.go:185:1
	l.move(e, &l.root)
}

//line list.go:191:1
func (l *List) MoveToBack(e *Element) {
	if e.list != l || l.root.prev == e {
		return
	}
//line list.go:196:1
	l.move(e, l.root.prev)
}

//line list.go:202:1
func (l *List) MoveBefore(e, mark *Element) {
	if e.list != l || e == mark || mark.list != l {
		return
	}
	l.move(e, mark.prev)
}

//line list.go:212:1
func (l *List) MoveAfter(e, mark *Element) {
	if e.list != l || e == mark || mark.list != l {
		return
	}
	l.move(e, mark)
}
