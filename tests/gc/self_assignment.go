package p

type buffer struct {
	data []byte
	off  int
}

func (b *buffer) trim(n int) { b.data = b.data[n:] }
