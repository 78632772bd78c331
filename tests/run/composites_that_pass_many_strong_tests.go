package main

import (
	"archive/zip"
	"fmt"
	"io/fs"
	"math/big"
	"testing"
	"time"
)

func main() {
	for _, s := range []string{
		"80383745745363949125707961434194210813883768828755814583748891752229742737653336521865023361639600454579150420236032087656996676098728404396540823292873879185086916685732826776177102938969773947016708230428687109997439976544144845341155872450633409279022275296229414984230688168540432645753401832979786111298960644845216191652872597534901",
		"170141183460469231731687303715884105727", "340282366920938463463374607431768211297", "340282366920938463463374607431768211456", "18446744073709551557", "18446744073709551629", "1000000000000000000000000000057", "1000000000000000000000000000058",
	} {
		n, _ := new(big.Int).SetString(s, 10)
		fmt.Println(n.BitLen(), n.ProbablyPrime(0), n.ProbablyPrime(5))
	}
	for _, s := range []string{"0e9999999999", "0X1.8p0_4", "1_0", "0x1p_4", "1e1_0"} {
		r, ok := new(big.Rat).SetString(s)
		fmt.Println(r, ok)
	}
	for _, mode := range []fs.FileMode{0o644, 0o755 | fs.ModeSetuid, fs.ModeSetgid | 0o700, fs.ModeDir | fs.ModeSticky | 0o777, fs.ModeSymlink | 0o777, fs.ModeNamedPipe, fs.ModeDevice | fs.ModeCharDevice, fs.ModeSocket} {
		var h zip.FileHeader
		h.SetMode(mode)
		fmt.Printf("%v %#x\n", h.Mode(), h.ExternalAttrs)
	}
	h := zip.FileHeader{Name: "f", Modified: time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC)}
	fmt.Println(h.FileInfo().ModTime())
	for _, r := range []testing.BenchmarkResult{
		{N: 100, T: 240}, {N: 100, T: 40}, {N: 100}, {N: 3, T: time.Second, Bytes: 1e6}, {N: 1, T: 80, Extra: map[string]float64{"ns/op": 12345, "frobs/op": 0.2, "B/op": 7}},
		{N: 10, T: 12345, MemAllocs: 30, MemBytes: 400},
	} {
		fmt.Printf("%q %d %d %d %q\n", r.String(), r.NsPerOp(), r.AllocsPerOp(), r.AllocedBytesPerOp(), r.MemString())
	}
}
