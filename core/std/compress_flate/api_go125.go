//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package flate

import "unsafe"

type compressor struct {
	compressionLevel
	w              unsafe.Pointer
	bulkHasher     func([]byte, []uint32)
	fill           func()
	step           func()
	bestSpeed      unsafe.Pointer
	chainHead      int
	hashHead       [131072]uint32
	hashPrev       [32768]uint32
	hashOffset     int
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
	hashMatch      [257]uint32
}
