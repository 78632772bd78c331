// Package sync: bodies in gc's shape, and the types that reading Pool instantiates.
package sync

const dequeueBits = 32

func (p *Pool) getSlow(pid int) any

//line poolqueue.go:65:1
func (d *poolDequeue) unpack(ptrs uint64) (head, tail uint32) {
	const mask = 1<<dequeueBits - 1
	head = uint32((ptrs >> dequeueBits) & mask)
	tail = uint32(ptrs & mask)
	return
}

//line poolqueue.go:72:1
func (d *poolDequeue) pack(head, tail uint32) uint64 {
	const mask = 1<<dequeueBits - 1
	return (uint64(head) << dequeueBits) |
		uint64(tail&mask)
}

//line poolqueue.go:80:1
func (d *poolDequeue) pushHead(val any) bool

//line poolqueue.go:112:1
func (d *poolDequeue) popHead() (any, bool)

//line poolqueue.go:147:1
func (d *poolDequeue) popTail() (any, bool)

func (c *poolChain) pushHead(val any)
func (c *poolChain) popHead() (any, bool)
func (c *poolChain) popTail() (any, bool)
