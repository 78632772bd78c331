string_byte_conversion.go:3:16: s does not escape
string_byte_conversion.go:4:14: ([]byte)(s) does not escape
string_byte_conversion.go:6:16: string(b) escapes to heap
string_byte_conversion.go:9:15: s does not escape
string_byte_conversion.go:10:27: ([]byte)(s) does not escape
string_byte_conversion.go:10:27: zero-copy string->[]byte conversion
string_byte_conversion.go:16:15: s does not escape
string_byte_conversion.go:17:14: ([]byte)(s) does not escape
string_byte_conversion.go:17:14: zero-copy string->[]byte conversion
