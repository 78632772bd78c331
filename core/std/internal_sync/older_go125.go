//go:build !go1.26

// Package sync (internal) as Go 1.25 has it: a name and a text of the trie.
package sync

const tooManyBits = "internal/sync.HashTrieMap: ran out of hash bits while inserting"

//escapement:words 144
//line hashtriemap.go:199:1
func (ht *HashTrieMap[K, V]) Store(key K, old V) {
	_, _ = ht.Swap(key, old)
}
