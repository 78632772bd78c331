package chacha8rand

func (s *State) Next() (uint64, bool) {
	if s.i >= s.n {
		return 0, false
	}
	s.i++
	return s.buf[s.i-1], true
}

func (s *State) Init(seed [32]byte) {
	var words [4]uint64
	for i, b := range seed {
		words[i/8] |= uint64(b) << (i % 8 * 8)
	}
	s.Init64(words)
}

func (s *State) Init64(seed [4]uint64) {
	s.seed = seed
	s.c = 0
	s.fill()
}

func (s *State) Refill() {
	s.c += 4
	if s.c == 16 {
		s.seed = [4]uint64(s.buf[28:])
		s.c = 0
	}
	s.fill()
}

func (s *State) fill() {
	block(&s.seed, &s.buf, s.c)
	s.i, s.n = 0, 32
	if s.c == 12 {
		s.n = 28
	}
}

func quarter(a, b, c, d *uint32) {
	*a += *b
	*d ^= *a
	*d = *d<<16 | *d>>16
	*c += *d
	*b ^= *c
	*b = *b<<12 | *b>>20
	*a += *b
	*d ^= *a
	*d = *d<<8 | *d>>24
	*c += *d
	*b ^= *c
	*b = *b<<7 | *b>>25
}

// block makes four ChaCha8 blocks side by side: word w of block i is half i%2 of buf[2*w+i/2].
func block(seed *[4]uint64, buf *[32]uint64, counter uint32) {
	*buf = [32]uint64{}
	for i := range 4 {
		b := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
		var key [8]uint32
		for w := range 8 {
			key[w] = uint32(seed[w/2] >> (w % 2 * 32))
			b[4+w] = key[w]
		}
		b[12] = counter + uint32(i)
		for range 4 {
			for j := range 4 {
				quarter(&b[j], &b[4+j], &b[8+j], &b[12+j])
			}
			for j := range 4 {
				quarter(&b[j], &b[4+(j+1)%4], &b[8+(j+2)%4], &b[12+(j+3)%4])
			}
		}
		for w := range b {
			x := b[w]
			if 4 <= w && w < 12 {
				x += key[w-4]
			}
			buf[2*w+i/2] |= uint64(x) << (i % 2 * 32)
		}
	}
}

type errUnmarshalChaCha8 struct{}

//line chacha8.go:146:1
func (*errUnmarshalChaCha8) Error() string {
	return "invalid ChaCha8 encoding"
}

// Marshal writes a state as how many numbers were taken since the seed, and the seed.
func Marshal(s *State) []byte {
	data := append(make([]byte, 0, 48), "chacha8:"...)
	used := uint64(s.c/4*32 + s.i)
	for i := range 8 {
		data = append(data, byte(used>>(56-8*i)))
	}
	for _, word := range s.seed {
		for i := range 8 {
			data = append(data, byte(word>>(8*i)))
		}
	}
	return data
}

func Unmarshal(s *State, data []byte) error {
	if len(data) != 48 || string(data[:8]) != "chacha8:" {
		return new(errUnmarshalChaCha8)
	}
	used := uint64(0)
	for _, b := range data[8:16] {
		used = used<<8 | uint64(b)
	}
	if used > 4*32-4 {
		return new(errUnmarshalChaCha8)
	}
	clear(s.seed[:])
	for i, b := range data[16:] {
		s.seed[i/8] |= uint64(b) << (i % 8 * 8)
	}
	s.c = uint32(used) / 32 * 4
	s.fill()
	s.i = uint32(used) % 32
	return nil
}
