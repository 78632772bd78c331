package poll

// supportCopyFileRange: the kernel does that, and its version need not be asked for.
var supportCopyFileRange = func() bool { return true }
