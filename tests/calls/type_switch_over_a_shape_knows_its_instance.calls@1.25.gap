our flow analysis knows what the newest release's back end knows.
type_switch_over_a_shape_knows_its_instance.go:7: runtime.closechan
type_switch_over_a_shape_knows_its_instance.go:7: runtime.closechan
type_switch_over_a_shape_knows_its_instance.go:7: runtime.closechan
type_switch_over_a_shape_knows_its_instance.go:10: runtime.closechan
type_switch_over_a_shape_knows_its_instance.go:10: runtime.closechan
type_switch_over_a_shape_knows_its_instance.go:10: runtime.closechan
