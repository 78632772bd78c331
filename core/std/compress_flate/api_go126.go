//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package flate

import "unsafe"

type compressionLevel struct {
	level           int
	good            int
	lazy            int
	nice            int
	chain           int
	fastSkipHashing int
}

type compressor struct {
	compressionLevel
	w              unsafe.Pointer
	bulkHasher     func([]byte, []uint32)
	fill           func()
	step           func()
	bestSpeed      unsafe.Pointer
	index          int
	window         []byte
	windowEnd      int
	blockStart     int
	byteAvailable  bool
	sync           bool
	tokens         []uint8
	length         int
	offset         int
	maxInsertIndex int
	err            error
	chainHead      int
	hashHead       [131072]uint32
	hashPrev       [32768]uint32
	hashOffset     int
	hashMatch      [257]uint32
}
