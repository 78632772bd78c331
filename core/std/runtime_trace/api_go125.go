//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package trace



type batch struct {
	m    threadID
	time timestamp
	data []byte
}

type rawGeneration struct {
	gen     uint64
	size    int
	minTime eventTime
	batches []batch
}

type threadID int64

type timestamp uint64
