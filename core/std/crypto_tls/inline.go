// Package tls: what gc inlines.
package tls

import (
	"container/list"
	"fmt"
	"sync"
)

type lruSessionCache struct {
	sync.Mutex

	m        map[string]*list.Element
	q        *list.List
	capacity int
}

//line conn.go:578:1
func (e RecordHeaderError) Error() string { return "tls: " + e.Msg }

//line common.go:1702:1
func NewLRUClientSessionCache(capacity int) ClientSessionCache {
	const defaultSessionCacheCapacity = 64

	if capacity < 1 {
		capacity = defaultSessionCacheCapacity
	}
	return &lruSessionCache{
		m:        make(map[string]*list.Element),
		q:        list.New(),
		capacity: capacity,
	}
}

//line common.go:1863:1
func (e *CertificateVerificationError) Error() string {
	return fmt.Sprintf("tls: failed to verify certificate: %s", e.Err)
}
