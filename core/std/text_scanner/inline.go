package scanner

//line scanner.go:36:1
func (pos *Position) IsValid() bool { return pos.Line > 0 }
