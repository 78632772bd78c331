interface_method_devirtualized.go:7:6: can inline (*cat).speak
interface_method_devirtualized.go:9:6: can inline main
interface_method_devirtualized.go:11:17: devirtualizing s.speak to *cat
interface_method_devirtualized.go:11:17: inlining call to (*cat).speak
interface_method_devirtualized.go:7:7: leaking param: c to result ~r0 level=1
interface_method_devirtualized.go:10:18: &cat{...} does not escape
