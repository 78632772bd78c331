// Package asn1: what is inlined into callers.
package asn1

func (e StructuralError) Error() string { return "asn1: structure error: " + e.Msg }
func (e SyntaxError) Error() string     { return "asn1: syntax error: " + e.Msg }

func Unmarshal(b []byte, val any) (rest []byte, err error) { return UnmarshalWithParams(b, val, "") }
func Marshal(val any) ([]byte, error)                      { return MarshalWithParams(val, "") }
