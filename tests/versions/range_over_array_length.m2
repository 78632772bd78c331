range_over_array_length.go:4:6: can inline f with cost 13 as: func(any) { for loop; for loop; for loop }
range_over_array_length.go:4:8: x does not escape
range_over_array_length.go:10:23: new(int) does not escape
