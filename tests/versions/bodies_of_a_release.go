// Bodies of the library that each release has otherwise: what gc inlines of them and says inside.
package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha3"
	"iter"
	"math/big"
	"net/textproto"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

func numbers(a, b *big.Int) *big.Int {
	words := new(big.Int).SetBits([]big.Word{1, 2})
	return words.Lsh(a, 3).Sqrt(b)
}

func pulled(seq iter.Seq[string], two iter.Seq2[string, []int]) {
	next, stop := iter.Pull(seq)
	defer stop()
	next()
	next2, stop2 := iter.Pull2(two)
	next2()
	stop2()
}

func once() (func() string, func() (string, error)) {
	one := sync.OnceValue(func() string { return "one" })
	return one, sync.OnceValues(func() (string, error) { return one(), nil })
}

func fields(b []byte, s string, f func(rune) bool) (n int) {
	for x := range bytes.FieldsFuncSeq(b, f) {
		n += len(x)
	}
	for x := range strings.FieldsFuncSeq(s, f) {
		n += len(x)
	}
	return n
}

func texts(re *regexp.Regexp, b []byte, s string, r *strings.Reader) (loc, in, of []int, text []byte) {
	if re.MatchString(s) {
		return re.FindIndex(b), re.FindStringIndex(s), re.FindReaderIndex(r), strconv.AppendFloat(b, 1.5, 'g', -1, 64)
	}
	return nil, nil, nil, nil
}

func line(r *textproto.Reader) error {
	_, message, err := r.ReadCodeLine(200)
	println(message)
	return err
}

func streams(key, iv []byte) (cipher.Stream, cipher.Stream) {
	b, err := aes.NewCipher(key)
	if err != nil {
		return nil, nil
	}
	return cipher.NewCFBEncrypter(b, iv), cipher.NewCFBDecrypter(b, []byte("0123456789abcdef"))
}

func sponge(data []byte) []byte {
	h := sha3.New256()
	h.Write(data)
	s := sha3.NewCSHAKE128(nil, []byte("S"))
	s.Write(data)
	h.Reset()
	b, _ := h.AppendBinary(make([]byte, h.Size(), s.BlockSize()))
	return append(b, sha3.SumSHAKE256(data, 64)...)
}

func main() {
	println(numbers(big.NewInt(3), big.NewInt(16)).String())
	f, g := once()
	println(f(), len(streamsOf(g)))
}

func streamsOf(g func() (string, error)) string {
	s, _ := g()
	return s
}
