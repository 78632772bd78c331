package sha1

// digest holds the state after whole blocks, and the bytes of one not yet whole.
type digest struct {
	h   [5]uint32
	x   [64]byte
	nx  int
	len uint64
}

//go:noescape
func blocks(h *[5]uint32, p []byte)

//line sha1.go:126:1
func (d *digest) BlockSize() int { return 64 }

func (d *digest) Write(p []byte) (nn int, err error) {
	nn = len(p)
	d.len += uint64(nn)
	if d.nx > 0 {
		n := copy(d.x[d.nx:], p)
		d.nx, p = d.nx+n, p[n:]
		if d.nx < len(d.x) {
			return nn, nil
		}
		blocks(&d.h, d.x[:])
	}
	whole := len(p) &^ 63
	if whole > 0 {
		blocks(&d.h, p[:whole])
	}
	d.nx = copy(d.x[:], p[whole:])
	return nn, nil
}

// checkSum ends the message: a one, zeros, and the number of bits.
func (d *digest) checkSum() (sum [20]byte) {
	var end [64 + 8]byte
	end[0] = 0x80
	n := 64 - (8+d.nx)%64
	bits := d.len << 3
	for i := range 8 {
		end[n+8-8+i] = byte(bits >> (56 - 8*i))
	}
	d.Write(end[:n+8])
	for i := range sum {
		sum[i] = byte(d.h[i/4] >> (24 - i%4*8))
	}
	return sum
}

//line sha1.go:124:1
func (d *digest) Size() int { return Size }

func (d *digest) Sum(in []byte) []byte {
	d0 := *d
	hash := d0.checkSum()
	return append(in, hash[:]...)
}

func Sum(data []byte) [20]byte {
	var d digest
	d.Reset()
	d.Write(data)
	return d.checkSum()
}
