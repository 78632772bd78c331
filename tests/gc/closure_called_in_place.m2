closure_called_in_place.go:5:2: can inline area.func1 with cost 5 as: func() { result = w * h }
closure_called_in_place.go:3:6: can inline area with cost 29 as: func(int, int) int { result := 0; (func literal)(); return result }
closure_called_in_place.go:5:27: inlining call to area.func1
