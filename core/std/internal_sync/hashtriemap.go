// The trie behind sync.Map: gc makes its instance in each program that uses one, so names, lines and costs are those of
// the real one. An inner node has sixteen children, chosen by four bits of the hash; writers lock the one above the slot.
package sync

import (
	"internal/abi"
	"sync/atomic"
	"unsafe"
)

const (
	nChildrenLog2 = 4
	nChildren     = 1 << nChildrenLog2
	nChildrenMask = nChildren - 1
	hashBits      = 64
)

const (
	outOfBits   = "internal/sync.HashTrieMap: ran out of hash bits while iterating"
	tooManyBits = "internal/sync.HashTrieMap: ran out of hash bits while inserting (incorrect use of unsafe or cgo, or data race?)"
)

type indirect[K comparable, V any] struct {
	node[K, V]
	dead     atomic.Bool
	mu       Mutex
	parent   *indirect[K, V]
	children [nChildren]atomic.Pointer[node[K, V]]
}

// Entries of equal hashes are a list.
type entry[K comparable, V any] struct {
	node[K, V]
	overflow atomic.Pointer[entry[K, V]]
	key      K
	value    V
}

// The head of both kinds of node.
type node[K comparable, V any] struct {
	isEntry bool
}

//line hashtriemap.go:30:1
func (ht *HashTrieMap[K, V]) init() {
	if ht.inited.Load() == 0 {
		ht.initSlow()
	}
}

//line hashtriemap.go:36:1
//go:noinline
func (ht *HashTrieMap[K, V]) initSlow() {
	ht.initMu.Lock()
	defer ht.initMu.Unlock()

	if ht.inited.Load() != 0 {
//line hashtriemap.go:43:1
		return
	}
//line hashtriemap.go:48:1
	var m map[K]V
	mapType := abi.TypeOf(m).MapType()
	ht.root.Store(newIndirectNode[K, V](nil))
	ht.keyHash = mapType.Hasher
	ht.valEqual = mapType.Elem.Equal
	ht.seed = uintptr(runtime_rand())

	ht.inited.Store(1)
}

//line hashtriemap.go:64:1
func (ht *HashTrieMap[K, V]) Load(key K) (value V, ok bool) {
	ht.init()
	hash := ht.keyHash(abi.NoEscape(unsafe.Pointer(&key)), ht.seed)

	i := ht.root.Load()
	hashShift := hashBits
	for hashShift != 0 {
		hashShift -= nChildrenLog2

		n := i.children[(hash>>hashShift)&nChildrenMask].Load()
		if n == nil {
			return *new(V), false
		}
		if n.isEntry {
			return n.entry().lookup(key)
		}
		i = n.indirect()
	}
	panic(outOfBits)
}

//line hashtriemap.go:88:1
func (ht *HashTrieMap[K, V]) LoadOrStore(key K, value V) (result V, loaded bool) {
	ht.init()
	hash := ht.keyHash(abi.NoEscape(unsafe.Pointer(&key)), ht.seed)
	var i *indirect[K, V]
	var hashShift uint
	var slot *atomic.Pointer[node[K, V]]
	var n *node[K, V]
	for {
//line hashtriemap.go:97:1
		i = ht.root.Load()
		hashShift = hashBits
		haveInsertPoint := false
		for hashShift != 0 {
			hashShift -= nChildrenLog2

			slot = &i.children[(hash>>hashShift)&nChildrenMask]
			n = slot.Load()
			if n == nil {
//line hashtriemap.go:107:1
				haveInsertPoint = true
				break
			}
			if n.isEntry {
//line hashtriemap.go:114:1
				if v, ok := n.entry().lookup(key); ok {
					return v, true
				}
				haveInsertPoint = true
				break
			}
			i = n.indirect()
		}
		if !haveInsertPoint {
			panic(outOfBits)
		}
//line hashtriemap.go:127:1
		i.mu.Lock()
		n = slot.Load()
		if (n == nil || n.isEntry) && !i.dead.Load() {
//line hashtriemap.go:131:1
			break
		}
//line hashtriemap.go:134:1
		i.mu.Unlock()
	}
//line hashtriemap.go:141:1
	defer i.mu.Unlock()

	var oldEntry *entry[K, V]
	if n != nil {
		oldEntry = n.entry()
		if v, ok := oldEntry.lookup(key); ok {
//line hashtriemap.go:148:1
			return v, true
		}
	}
	newEntry := newEntryNode(key, value)
	if oldEntry == nil {
//line hashtriemap.go:154:1
		slot.Store(&newEntry.node)
	} else {
//line hashtriemap.go:160:1
		slot.Store(ht.expand(oldEntry, newEntry, hash, hashShift, i))
	}
	return value, false
}

// The nodes that tell apart two entries whose hashes agree down to hashShift.
//line hashtriemap.go:167:1
func (ht *HashTrieMap[K, V]) expand(oldEntry, newEntry *entry[K, V], newHash uintptr, hashShift uint, parent *indirect[K, V]) *node[K, V] {
//line hashtriemap.go:169:1
	oldHash := ht.keyHash(unsafe.Pointer(&oldEntry.key), ht.seed)
	if oldHash == newHash {
//line hashtriemap.go:173:1
		newEntry.overflow.Store(oldEntry)
		return &newEntry.node
	}
//line hashtriemap.go:177:1
	newIndirect := newIndirectNode(parent)
	top := newIndirect
	for {
		if hashShift == 0 {
			panic(tooManyBits)
		}
		hashShift -= nChildrenLog2
		oi := (oldHash >> hashShift) & nChildrenMask
		ni := (newHash >> hashShift) & nChildrenMask
		if oi != ni {
			newIndirect.children[oi].Store(&oldEntry.node)
			newIndirect.children[ni].Store(&newEntry.node)
			break
		}
		nextIndirect := newIndirectNode(newIndirect)
		newIndirect.children[oi].Store(&nextIndirect.node)
		newIndirect = nextIndirect
	}
	return &top.node
}

//escapement:words 144
func (ht *HashTrieMap[K, V]) Store(key K, new V) {
	_, _ = ht.Swap(key, new)
}

//line hashtriemap.go:205:1
func (ht *HashTrieMap[K, V]) Swap(key K, new V) (previous V, loaded bool) {
	ht.init()
	hash := ht.keyHash(abi.NoEscape(unsafe.Pointer(&key)), ht.seed)
	var i *indirect[K, V]
	var hashShift uint
	var slot *atomic.Pointer[node[K, V]]
	var n *node[K, V]
	for {
//line hashtriemap.go:214:1
		i = ht.root.Load()
		hashShift = hashBits
		haveInsertPoint := false
		for hashShift != 0 {
			hashShift -= nChildrenLog2

			slot = &i.children[(hash>>hashShift)&nChildrenMask]
			n = slot.Load()
			if n == nil || n.isEntry {
//line hashtriemap.go:225:1
				haveInsertPoint = true
				break
			}
			i = n.indirect()
		}
		if !haveInsertPoint {
			panic(outOfBits)
		}
//line hashtriemap.go:235:1
		i.mu.Lock()
		n = slot.Load()
		if (n == nil || n.isEntry) && !i.dead.Load() {
//line hashtriemap.go:239:1
			break
		}
//line hashtriemap.go:242:1
		i.mu.Unlock()
	}
//line hashtriemap.go:249:1
	defer i.mu.Unlock()

	var zero V
	var oldEntry *entry[K, V]
	if n != nil {
//line hashtriemap.go:255:1
		oldEntry = n.entry()
		newEntry, old, swapped := oldEntry.swap(key, new)
		if swapped {
			slot.Store(&newEntry.node)
			return old, true
		}
	}
//line hashtriemap.go:263:1
	newEntry := newEntryNode(key, new)
	if oldEntry == nil {
//line hashtriemap.go:266:1
		slot.Store(&newEntry.node)
	} else {
//line hashtriemap.go:272:1
		slot.Store(ht.expand(oldEntry, newEntry, hash, hashShift, i))
	}
	return zero, false
}

//line hashtriemap.go:280:1
func (ht *HashTrieMap[K, V]) CompareAndSwap(key K, old, new V) (swapped bool) {
	ht.init()
	if ht.valEqual == nil {
		panic("called CompareAndSwap when value is not of comparable type")
	}
	hash := ht.keyHash(abi.NoEscape(unsafe.Pointer(&key)), ht.seed)
//line hashtriemap.go:288:1
	i, _, slot, n := ht.find(key, hash, ht.valEqual, old)
	if i != nil {
		defer i.mu.Unlock()
	}
	if n == nil {
		return false
	}
//line hashtriemap.go:297:1
	e, swapped := n.entry().compareAndSwap(key, old, new, ht.valEqual)
	if !swapped {
//line hashtriemap.go:300:1
		return false
	}
//line hashtriemap.go:303:1
	slot.Store(&e.node)
	return true
}

//line hashtriemap.go:309:1
func (ht *HashTrieMap[K, V]) LoadAndDelete(key K) (value V, loaded bool) {
	ht.init()
	hash := ht.keyHash(abi.NoEscape(unsafe.Pointer(&key)), ht.seed)
//line hashtriemap.go:314:1
	i, hashShift, slot, n := ht.find(key, hash, nil, *new(V))
	if n == nil {
		if i != nil {
			i.mu.Unlock()
		}
		return *new(V), false
	}
//line hashtriemap.go:323:1
	v, e, loaded := n.entry().loadAndDelete(key)
	if !loaded {
//line hashtriemap.go:326:1
		i.mu.Unlock()
		return *new(V), false
	}
	if e != nil {
//line hashtriemap.go:332:1
		slot.Store(&e.node)
		i.mu.Unlock()
		return v, true
	}
//line hashtriemap.go:337:1
	slot.Store(nil)
//line hashtriemap.go:340:1
	for i.parent != nil && i.empty() {
		if hashShift == hashBits {
			panic(outOfBits)
		}
		hashShift += nChildrenLog2
//line hashtriemap.go:347:1
		parent := i.parent
		parent.mu.Lock()
		i.dead.Store(true)
		parent.children[(hash>>hashShift)&nChildrenMask].Store(nil)
		i.mu.Unlock()
		i = parent
	}
	i.mu.Unlock()
	return v, true
}

//line hashtriemap.go:359:1
func (ht *HashTrieMap[K, V]) Delete(key K) {
	_, _ = ht.LoadAndDelete(key)
}

//line hashtriemap.go:368:1
func (ht *HashTrieMap[K, V]) CompareAndDelete(key K, old V) (deleted bool) {
	ht.init()
	if ht.valEqual == nil {
		panic("called CompareAndDelete when value is not of comparable type")
	}
	hash := ht.keyHash(abi.NoEscape(unsafe.Pointer(&key)), ht.seed)
//line hashtriemap.go:376:1
	i, hashShift, slot, n := ht.find(key, hash, nil, *new(V))
	if n == nil {
		if i != nil {
			i.mu.Unlock()
		}
		return false
	}
//line hashtriemap.go:385:1
	e, deleted := n.entry().compareAndDelete(key, old, ht.valEqual)
	if !deleted {
//line hashtriemap.go:388:1
		i.mu.Unlock()
		return false
	}
	if e != nil {
//line hashtriemap.go:394:1
		slot.Store(&e.node)
		i.mu.Unlock()
		return true
	}
//line hashtriemap.go:399:1
	slot.Store(nil)
//line hashtriemap.go:402:1
	for i.parent != nil && i.empty() {
		if hashShift == hashBits {
			panic(outOfBits)
		}
		hashShift += nChildrenLog2
//line hashtriemap.go:409:1
		parent := i.parent
		parent.mu.Lock()
		i.dead.Store(true)
		parent.children[(hash>>hashShift)&nChildrenMask].Store(nil)
		i.mu.Unlock()
		i = parent
	}
	i.mu.Unlock()
	return true
}

// The slot that holds the key (and the value, if there is an equality): the node above it, i, is locked then.
//line hashtriemap.go:426:1
func (ht *HashTrieMap[K, V]) find(key K, hash uintptr, valEqual equalFunc, value V) (i *indirect[K, V], hashShift uint, slot *atomic.Pointer[node[K, V]], n *node[K, V]) {
	for {
//line hashtriemap.go:429:1
		i = ht.root.Load()
		hashShift = hashBits
		found := false
		for hashShift != 0 {
			hashShift -= nChildrenLog2

			slot = &i.children[(hash>>hashShift)&nChildrenMask]
			n = slot.Load()
			if n == nil {
//line hashtriemap.go:439:1
				i = nil
				return
			}
			if n.isEntry {
//line hashtriemap.go:444:1
				if _, ok := n.entry().lookupWithValue(key, value, valEqual); !ok {
//line hashtriemap.go:446:1
					i = nil
					n = nil
					return
				}
//line hashtriemap.go:451:1
				found = true
				break
			}
			i = n.indirect()
		}
		if !found {
			panic(outOfBits)
		}
//line hashtriemap.go:461:1
		i.mu.Lock()
		n = slot.Load()
		if !i.dead.Load() && (n == nil || n.isEntry) {
//line hashtriemap.go:466:1
			return
		}
//line hashtriemap.go:469:1
		i.mu.Unlock()
	}
}

//line hashtriemap.go:481:1
func (ht *HashTrieMap[K, V]) All() func(yield func(K, V) bool) {
	ht.init()
	return func(yield func(key K, value V) bool) {
		ht.iter(ht.root.Load(), yield)
	}
}

//line hashtriemap.go:493:1
func (ht *HashTrieMap[K, V]) Range(yield func(K, V) bool) {
	ht.init()
	ht.iter(ht.root.Load(), yield)
}

func (ht *HashTrieMap[K, V]) iter(i *indirect[K, V], yield func(key K, value V) bool) bool {
	for j := range i.children {
		n := i.children[j].Load()
		if n == nil {
			continue
		}
		if !n.isEntry {
			if !ht.iter(n.indirect(), yield) {
				return false
			}
			continue
		}
		e := n.entry()
		for e != nil {
			if !yield(e.key, e.value) {
				return false
			}
			e = e.overflow.Load()
		}
	}
	return true
}

//line hashtriemap.go:522:1
func (ht *HashTrieMap[K, V]) Clear() {
	ht.init()
//line hashtriemap.go:527:1
	ht.root.Store(newIndirectNode[K, V](nil))
}

//line hashtriemap.go:549:1
func newIndirectNode[K comparable, V any](parent *indirect[K, V]) *indirect[K, V] {
	return &indirect[K, V]{node: node[K, V]{isEntry: false}, parent: parent}
}

func (i *indirect[K, V]) empty() bool {
	nc := 0
	for j := range i.children {
		if i.children[j].Load() != nil {
			nc++
		}
	}
	return nc == 0
}

//line hashtriemap.go:571:1
func newEntryNode[K comparable, V any](key K, value V) *entry[K, V] {
	return &entry[K, V]{
		node:  node[K, V]{isEntry: true},
		key:   key,
		value: value,
	}
}

//escapement:words 60
//line hashtriemap.go:579:1
func (e *entry[K, V]) lookup(key K) (V, bool) {
	for e != nil {
		if e.key == key {
			return e.value, true
		}
		e = e.overflow.Load()
	}
	return *new(V), false
}

func (e *entry[K, V]) lookupWithValue(key K, value V, valEqual equalFunc) (V, bool) {
	for e != nil {
		if e.key == key && (valEqual == nil || valEqual(unsafe.Pointer(&e.value), abi.NoEscape(unsafe.Pointer(&value)))) {
			return e.value, true
		}
		e = e.overflow.Load()
	}
	return *new(V), false
}

// The methods of a list's head return the new head.
//line hashtriemap.go:603:1
func (head *entry[K, V]) swap(key K, new V) (*entry[K, V], V, bool) {
	if head.key == key {
//line hashtriemap.go:606:1
		e := newEntryNode(key, new)
		if chain := head.overflow.Load(); chain != nil {
			e.overflow.Store(chain)
		}
		return e, head.value, true
	}
	i := &head.overflow
	e := i.Load()
	for e != nil {
		if e.key == key {
			eNew := newEntryNode(key, new)
			eNew.overflow.Store(e.overflow.Load())
			i.Store(eNew)
			return head, e.value, true
		}
		i = &e.overflow
		e = e.overflow.Load()
	}
	var zero V
	return head, zero, false
}

//line hashtriemap.go:632:1
func (head *entry[K, V]) compareAndSwap(key K, old, new V, valEqual equalFunc) (*entry[K, V], bool) {
	if head.key == key && valEqual(unsafe.Pointer(&head.value), abi.NoEscape(unsafe.Pointer(&old))) {
//line hashtriemap.go:635:1
		e := newEntryNode(key, new)
		if chain := head.overflow.Load(); chain != nil {
			e.overflow.Store(chain)
		}
		return e, true
	}
	i := &head.overflow
	e := i.Load()
	for e != nil {
		if e.key == key && valEqual(unsafe.Pointer(&e.value), abi.NoEscape(unsafe.Pointer(&old))) {
			eNew := newEntryNode(key, new)
			eNew.overflow.Store(e.overflow.Load())
			i.Store(eNew)
			return head, true
		}
		i = &e.overflow
		e = e.overflow.Load()
	}
	return head, false
}

//line hashtriemap.go:660:1
func (head *entry[K, V]) loadAndDelete(key K) (V, *entry[K, V], bool) {
	if head.key == key {
//line hashtriemap.go:663:1
		return head.value, head.overflow.Load(), true
	}
	i := &head.overflow
	e := i.Load()
	for e != nil {
		if e.key == key {
			i.Store(e.overflow.Load())
			return e.value, head, true
		}
		i = &e.overflow
		e = e.overflow.Load()
	}
	return *new(V), head, false
}

//line hashtriemap.go:682:1
func (head *entry[K, V]) compareAndDelete(key K, value V, valEqual equalFunc) (*entry[K, V], bool) {
	if head.key == key && valEqual(unsafe.Pointer(&head.value), abi.NoEscape(unsafe.Pointer(&value))) {
//line hashtriemap.go:685:1
		return head.overflow.Load(), true
	}
	i := &head.overflow
	e := i.Load()
	for e != nil {
		if e.key == key && valEqual(unsafe.Pointer(&e.value), abi.NoEscape(unsafe.Pointer(&value))) {
			i.Store(e.overflow.Load())
			return head, true
		}
		i = &e.overflow
		e = e.overflow.Load()
	}
	return head, false
}

//escapement:words 10
//line hashtriemap.go:706:1
func (n *node[K, V]) entry() *entry[K, V] {
	if !n.isEntry {
		panic("called entry on non-entry node")
	}
	return (*entry[K, V])(unsafe.Pointer(n))
}

func (n *node[K, V]) indirect() *indirect[K, V] {
	if n.isEntry {
		panic("called indirect on entry node")
	}
	return (*indirect[K, V])(unsafe.Pointer(n))
}

func runtime_rand() uint64
