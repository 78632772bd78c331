package poll

// Setting is what the environment's GODEBUG says of one, for packages of core/std.
func Setting(name string) string
