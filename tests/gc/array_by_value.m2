array_by_value.go:3:6: can inline total with cost 10 as: func([1000]int) int { for loop; return  }
array_by_value.go:10:6: can inline build with cost 23 as: func() int { a = <nil>; a[3] = 4; return total(a) }
array_by_value.go:13:14: inlining call to total
