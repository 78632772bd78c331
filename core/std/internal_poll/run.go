package poll

// Delivered tells who waits for a signal that the program sends to itself; it reports whether somebody does. Set by os/signal.
var Delivered func(signal int) bool
