gc puts the constants that the cases return into a table; we count a return for each case.
returns_of_a_lookup_table_are_one.go:6: runtime.deferprocStack
returns_of_a_lookup_table_are_one.go:7: runtime.deferprocStack
returns_of_a_lookup_table_are_one.go:28: runtime.printlock
