// Package asn1: what is inlined into callers.
package asn1

//line asn1.go:44:1
func (e StructuralError) Error() string { return "asn1: structure error: " + e.Msg }
//line asn1.go:51:1
func (e SyntaxError) Error() string { return "asn1: syntax error: " + e.Msg }

//line asn1.go:1149:1
func Unmarshal(b []byte, val any) (rest []byte, err error) {
	return UnmarshalWithParams(b, val, "")
}

//line marshal.go:735:1
func Marshal(val any) ([]byte, error) {
	return MarshalWithParams(val, "")
}
