package fips140

import "internal/poll"

// enforced is what the program began with.
var enforced = poll.Setting("fips140") == "only"

var bypassed int

// Enforced: a goroutine that is started without enforcement stays so in Go; here the whole program does until the call returns.
func Enforced() bool { return enforced && bypassed == 0 }

func WithoutEnforcement(f func()) {
	bypassed++
	defer func() { bypassed-- }()
	f()
}

//line fips140.go:44:1
func Version() string { return "latest" }
