package unique

import (
	isync "internal/sync"
	"sync"
	"unsafe"
)

// tables holds the *table[T] of each type by (*T)(nil).
var tables isync.HashTrieMap[any, any]

var mu sync.Mutex

// zero is where all values without size are.
var zero uintptr

// A table knows where a value of its type holds strings: these are copied.
type table[T comparable] struct {
	*tree[T]
	strings []uintptr
}

// A tree is a trie over hashes, four bits a level. Its leaves hold their values weakly.
type tree[T comparable] struct {
	root *inner[T]
	_    func()
	seed uintptr
}

// head begins both kinds of nodes.
type head struct{ leaf bool }

type inner[T comparable] struct {
	head
	parent   *inner[T]
	_        sync.Mutex
	children [16]*head
}

type leaf[T comparable] struct {
	head
	next *leaf[T]
	key  unsafe.Pointer // a handle, as package weak has them
	hash uintptr
}

func register(p unsafe.Pointer) unsafe.Pointer
func strong(key unsafe.Pointer) unsafe.Pointer

// hash is that of the value at an address, of the type that p points to.
func hash(p any, at, seed uintptr) uintptr

// stringAt is where a value of the type that p points to holds its i-th string, or -1.
func stringAt(p any, i int) int

var first = []uintptr{0}

//line handle.go:33:1
func Make[T comparable](value T) Handle[T] {
	if unsafe.Sizeof(value) == 0 {
		return Handle[T]{(*T)(unsafe.Pointer(&zero))}
	}
	found, ok := tables.Load((*T)(nil))
	if !ok {
		made := &table[T]{tree: &tree[T]{root: new(inner[T])}, strings: stringsOf((*T)(nil))}
		found, _ = tables.LoadOrStore((*T)(nil), made)
	}
	t := found.(*table[T])
	h := hash((*T)(nil), uintptr(unsafe.Pointer(&value)), t.seed)
	mu.Lock()
	defer mu.Unlock()
	if p := t.look(h, value); p != nil {
		return Handle[T]{p}
	}
	return Handle[T]{t.add(h, value)}
}

// stringsOf takes a *T.
func stringsOf(p any) (at []uintptr) {
	if _, ok := p.(*string); ok {
		return first
	}
	for i := 0; ; i++ {
		n := stringAt(p, i)
		if n < 0 {
			return at
		}
		at = append(at, uintptr(n))
	}
}

// slot is where the hash leads: the lowest node above it, and how far its bits are shifted there.
func (t *tree[T]) slot(h uintptr) (*inner[T], uint) {
	n := t.root
	for shift := uint(60); ; shift -= 4 {
		down := n.children[h>>shift&15]
		if down == nil || down.leaf || shift == 0 {
			return n, shift
		}
		n = (*inner[T])(unsafe.Pointer(down))
	}
}

func (t *tree[T]) look(h uintptr, value T) *T {
	n, shift := t.slot(h)
	for l := (*leaf[T])(unsafe.Pointer(n.children[h>>shift&15])); l != nil; l = l.next {
		if p := (*T)(strong(l.key)); p != nil && *p == value {
			return p
		}
	}
	return nil
}

func (t *table[T]) add(h uintptr, value T) *T {
	p := new(T)
	*p = value
	for _, at := range t.strings {
		s := (*string)(unsafe.Add(unsafe.Pointer(p), at))
		if len(*s) > 0 {
			*s = string([]byte(*s))
		}
	}
	key := register(unsafe.Pointer(p))
	made := &leaf[T]{head: head{true}, key: key, hash: h}
	n, shift := t.slot(h)
	old := pruned((*leaf[T])(unsafe.Pointer(n.children[h>>shift&15])))
	for old != nil && old.hash != h && shift > 0 {
		// Both hashes come here: they part further down.
		down := &inner[T]{parent: n}
		n.children[h>>shift&15] = &down.head
		n, shift = down, shift-4
		if h>>shift&15 != old.hash>>shift&15 {
			n.children[old.hash>>shift&15] = &old.head
			old = nil
		}
	}
	made.next = old
	n.children[h>>shift&15] = &made.head
	cleanup.call, cleanup.argument, cleanup.special = new([6]*byte), new([2]uint64), new([2]uint64)
	return p
}

// cleanup is what Go's cleanup of a value takes. Here the dead are forgotten when another value comes to their place.
var cleanup struct {
	call              *[6]*byte
	argument, special *[2]uint64
}

// pruned is the list without what has died.
func pruned[T comparable](l *leaf[T]) *leaf[T] {
	for l != nil && strong(l.key) == nil {
		l = l.next
	}
	if l != nil {
		l.next = pruned(l.next)
	}
	return l
}
