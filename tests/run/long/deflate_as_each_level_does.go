package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"fmt"
	"hash/crc32"
	"io"
	"math/rand"
)

func inputs() (list [][]byte) {
	r := rand.New(rand.NewSource(7))
	for _, n := range []int{1, 40, 130, 3000, 70000, 140000} {
		words, few, runs := make([]byte, n), make([]byte, n), make([]byte, 0, n)
		for i := range words {
			words[i] = "the quick brown fox jumps "[i%26]
			if r.Intn(9) == 0 {
				words[i] = byte(r.Intn(256))
			}
			few[i] = byte(r.ExpFloat64() * 10)
		}
		for len(runs) < n {
			runs = append(runs, bytes.Repeat([]byte{byte(r.Intn(50))}, 1+r.Intn(20))...)
		}
		list = append(list, words, few, runs[:n])
	}
	return
}

func main() {
	all := inputs()
	for _, level := range []int{flate.HuffmanOnly, flate.NoCompression, flate.BestSpeed, flate.DefaultCompression, 7, 8, flate.BestCompression} {
		fmt.Print(level)
		for i, data := range all {
			var b bytes.Buffer
			w, err := flate.NewWriter(&b, level)
			if err != nil {
				fmt.Println(err)
				return
			}
			w.Write(data[:len(data)/3])
			if i%3 == 0 {
				w.Flush()
			}
			w.Write(data[len(data)/3:])
			w.Close()
			fmt.Printf(" %d:%08x", b.Len(), crc32.ChecksumIEEE(b.Bytes()))
			back, err := io.ReadAll(flate.NewReader(&b))
			if err != nil || !bytes.Equal(back, data) {
				fmt.Print(" not read back: ", err)
			}
		}
		fmt.Println()
	}
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	z.Write(bytes.Repeat([]byte("so much for that. "), 500))
	z.Close()
	fmt.Printf("%d %x\n", b.Len(), b.Bytes())
}
