package poll

// Setting is what the environment's GODEBUG says of one, for packages of core/std.
func Setting(name string) string

// supportCopyFileRange: the kernel does that, and its version need not be asked for.
var supportCopyFileRange = func() bool { return true }
