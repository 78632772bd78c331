package os

var Args = []string{"main"}
