package p

func greet(name string) string { return "hello, " + name }

func quiet(name string) int { return len("hello, " + name) }
