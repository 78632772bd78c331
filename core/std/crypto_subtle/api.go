// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package subtle

func ConstantTimeByteEq(x, y uint8) int
func ConstantTimeCompare(x, y []byte) int
func ConstantTimeCopy(v int, x, y []byte)
func ConstantTimeEq(x, y int32) int
func ConstantTimeLessOrEq(x, y int) int
func ConstantTimeSelect(v, x, y int) int
func WithDataIndependentTiming(f func())
func XORBytes(dst, x, y []byte) int
