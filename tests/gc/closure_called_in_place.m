closure_called_in_place.go:5:2: can inline area.func1
closure_called_in_place.go:3:6: can inline area
closure_called_in_place.go:5:27: inlining call to area.func1
