our flow analysis knows what the newest release's back end knows.
types_of_an_inlined_instance_are_known.go:8: runtime.closechan
types_of_an_inlined_instance_are_known.go:8: runtime.closechan
types_of_an_inlined_instance_are_known.go:8: runtime.closechan
types_of_an_inlined_instance_are_known.go:8: runtime.closechan
types_of_an_inlined_instance_are_known.go:8: runtime.closechan
