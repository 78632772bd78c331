method_values_number_their_parameters.go:6:7: leaking param: g to result ~r0 level=1
method_values_number_their_parameters.go:7:7: g does not escape
method_values_number_their_parameters.go:7:21: int does not escape
method_values_number_their_parameters.go:7:34: leaking param: a to result ~r0 level=0
method_values_number_their_parameters.go:8:7: leaking param: g to result ~r0 level=0
method_values_number_their_parameters.go:15:7: &game{} escapes to heap
method_values_number_their_parameters.go:17:19: g.look escapes to heap
method_values_number_their_parameters.go:17:27: g.take escapes to heap
method_values_number_their_parameters.go:17:35: g.give escapes to heap
method_values_number_their_parameters.go:17:43: l.look escapes to heap
method_values_number_their_parameters.go:17:13: append escapes to heap
