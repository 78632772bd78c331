package adler32

type digest uint32

//line adler32.go:129:1
func Checksum(data []byte) uint32 { return uint32(update(1, data)) }

func update(d digest, p []byte) digest {
	a, b := d&0xffff, d>>16
	for _, c := range p {
		a = (a + digest(c)) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}

//line adler32.go:38:1
func (d *digest) Reset() { *d = 1 }

//line adler32.go:51:1
func (d *digest) Size() int { return 4 }

//line adler32.go:53:1
func (d *digest) BlockSize() int { return 4 }

//line adler32.go:121:1
func (d *digest) Sum32() uint32 { return uint32(*d) }

//line adler32.go:116:1
func (d *digest) Write(p []byte) (int, error) {
	*d = update(*d, p)
	return len(p), nil
}

//line adler32.go:123:1
func (d *digest) Sum(b []byte) []byte {
	s := *d
	return append(b, byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
}
