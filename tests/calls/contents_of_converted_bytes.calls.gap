gc's back end compares the bytes of the constant that were copied; we do not.
contents_of_converted_bytes.go:7: runtime.concatstring2
contents_of_converted_bytes.go:7: runtime.concatstring2
