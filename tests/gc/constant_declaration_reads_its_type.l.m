constant_declaration_reads_its_type.go:8:7: leaking param: t to result ~r0 level=1
