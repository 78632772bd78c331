package jsonflags

import "encoding/json/internal"

const (
	AnyWhitespace       = Multiline | SpaceAfterColon | SpaceAfterComma | Indent | IndentPrefix
	CanonicalizeNumbers = CanonicalizeRawInts | CanonicalizeRawFloats
	AnyEscape           = EscapeForHTML | EscapeForJS
	TagFlags            = StringTag | FormatTag
)

//line flags.go:22:1
func (Bools) JSONOptions(internal.NotForPublicUse) {}

// Set takes flags whose lowest bit is what they become.
func (fs *Flags) Set(f Bools) {
	bits := uint64(f) &^ 1
	fs.Presence |= bits
	fs.Values &^= bits
	if f&1 != 0 {
		fs.Values |= bits
	}
}

func (fs Flags) Get(f Bools) bool { return fs.Values&uint64(f)&^1 != 0 }
func (fs Flags) Has(f Bools) bool { return fs.Presence&uint64(f)&^1 != 0 }

func (fs *Flags) Clear(f Bools) {
	fs.Presence &^= uint64(f) &^ 1
	fs.Values &^= uint64(f) &^ 1
}

func (dst *Flags) Join(src Flags) {
	dst.Values = dst.Values&^src.Presence | src.Values
	dst.Presence |= src.Presence
}
