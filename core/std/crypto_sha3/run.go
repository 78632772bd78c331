package sha3

func (s *SHA3) Write(p []byte) (n int, err error) {
	s.init()
	return s.s.Write(p)
}

func (s *SHA3) Sum(b []byte) []byte {
	s.init()
	return s.s.Sum(b)
}

func (s *SHA3) MarshalBinary() ([]byte, error) {
	s.init()
	return s.s.MarshalBinary()
}

func (s *SHA3) AppendBinary(p []byte) ([]byte, error) {
	s.init()
	return s.s.AppendBinary(p)
}

func (s *SHA3) UnmarshalBinary(data []byte) error {
	s.init()
	return s.s.UnmarshalBinary(data)
}

func sum(h *SHA3, data []byte) []byte {
	h.Write(data)
	return h.Sum(nil)
}

func Sum224(data []byte) [28]byte { return [28]byte(sum(New224(), data)) }
func Sum256(data []byte) [32]byte { return [32]byte(sum(New256(), data)) }
func Sum384(data []byte) [48]byte { return [48]byte(sum(New384(), data)) }
func Sum512(data []byte) [64]byte { return [64]byte(sum(New512(), data)) }

func (s *SHAKE) Write(p []byte) (n int, err error) {
	s.init()
	return s.s.Write(p)
}

func (s *SHAKE) Read(p []byte) (n int, err error) {
	s.init()
	return s.s.Read(p)
}

func (s *SHAKE) Reset() {
	s.init()
	s.s.Reset()
}

func (s *SHAKE) MarshalBinary() ([]byte, error) {
	s.init()
	return s.s.MarshalBinary()
}

func (s *SHAKE) AppendBinary(p []byte) ([]byte, error) {
	s.init()
	return s.s.AppendBinary(p)
}

func (s *SHAKE) UnmarshalBinary(data []byte) error {
	s.init()
	return s.s.UnmarshalBinary(data)
}

func sumSHAKE128(out, data []byte, length int) []byte {
	return squeezed(NewSHAKE128(), out, data, length)
}
func sumSHAKE256(out, data []byte, length int) []byte {
	return squeezed(NewSHAKE256(), out, data, length)
}

// squeezed takes the room it is given if that is enough.
func squeezed(h *SHAKE, out, data []byte, length int) []byte {
	if length > len(out) {
		out = make([]byte, length)
	}
	h.Write(data)
	h.Read(out[:length])
	return out[:length]
}
