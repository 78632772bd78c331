package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"fmt"
	"hash/crc32"
	"math/rand"
	"strings"
)

func text(words int) []byte {
	r := rand.New(rand.NewSource(99))
	list := strings.Fields("lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore")
	var b bytes.Buffer
	for range words {
		b.WriteString(list[int(r.ExpFloat64()*7)%len(list)])
		b.WriteByte(" ,.\n"[min(3, int(r.ExpFloat64()))])
	}
	return b.Bytes()
}

// Each level looks for matches in its own way: the bytes are Go's.
func main() {
	inputs := [][]byte{bytes.Repeat([]byte("hello, hello! "), 40), bytes.Repeat([]byte("abcdefghijklmnopqrstuvwxyz"), 300), text(300), text(13000)}
	for level := 2; level <= 5; level++ {
		fmt.Print(level)
		for _, data := range inputs {
			var a, b bytes.Buffer
			w, _ := flate.NewWriterDict(&a, level, data[:len(data)/5])
			w.Write(data)
			w.Close()
			z, _ := gzip.NewWriterLevel(&b, level)
			z.Write(data[:len(data)/3])
			z.Flush()
			z.Write(data)
			z.Close()
			fmt.Printf(" %d:%08x %d:%08x", a.Len(), crc32.ChecksumIEEE(a.Bytes()), b.Len(), crc32.ChecksumIEEE(b.Bytes()))
		}
		fmt.Println()
	}
}
