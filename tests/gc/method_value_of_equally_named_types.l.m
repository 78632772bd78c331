method_value_of_equally_named_types.go:9:20: base32.StdEncoding.AppendEncode escapes to heap
method_value_of_equally_named_types.go:10:20: base64.StdEncoding.AppendEncode escapes to heap
