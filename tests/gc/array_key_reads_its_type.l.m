array_key_reads_its_type.go:5:7: leaking param: t to result ~r0 level=1
