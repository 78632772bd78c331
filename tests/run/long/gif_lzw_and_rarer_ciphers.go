package main

import (
	"bytes"
	"compress/lzw"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha3"
	"encoding/ascii85"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/gif"
	"io"
	"strings"
)

func main() {
	fmt.Println(palette.Plan9[:9], palette.Plan9[100:104], palette.Plan9[255], len(palette.WebSafe), palette.WebSafe[7], palette.WebSafe[215])
	for _, s := range []string{"", "a", "hello hello hello hello", strings.Repeat("abcdefgh", 3000)} {
		for _, o := range []lzw.Order{lzw.LSB, lzw.MSB} {
			var b bytes.Buffer
			w := lzw.NewWriter(&b, o, 8)
			io.WriteString(w, s)
			fmt.Print(w.Close(), " ")
			fmt.Printf("%d %x ", b.Len(), sha256.Sum256(b.Bytes()))
			r := lzw.NewReader(&b, o, 8)
			out, err := io.ReadAll(r)
			fmt.Println(string(out) == s, err)
		}
	}
	_, err := io.ReadAll(lzw.NewReader(strings.NewReader("\xff\xff"), lzw.LSB, 8))
	fmt.Println(err)
	pal := []color.Color{color.White, color.Black, color.RGBA{255, 0, 0, 255}}
	anim := gif.GIF{LoopCount: 3}
	for f := range 4 {
		m := image.NewPaletted(image.Rect(0, 0, 60, 40), pal)
		for i := range 60 {
			m.SetColorIndex(i, (i*i+f*7)%40, uint8(1+f%2))
		}
		anim.Delay = append(anim.Delay, 8)
		anim.Image = append(anim.Image, m)
	}
	var b bytes.Buffer
	fmt.Println(gif.EncodeAll(&b, &anim))
	fmt.Printf("%d %x\n", b.Len(), b.Bytes())
	g, err := gif.DecodeAll(bytes.NewReader(b.Bytes()))
	fmt.Println(err, len(g.Image), g.Delay, g.LoopCount, g.Config.Width, g.Config.Height, g.Disposal, g.Image[1].Bounds(), bytes.Equal(g.Image[2].Pix, anim.Image[2].Pix), g.Image[0].Palette)
	b.Reset()
	rgba := image.NewRGBA(image.Rect(2, 3, 12, 13))
	for i := range rgba.Pix {
		rgba.Pix[i] = uint8(i * 7)
	}
	pm := image.NewPaletted(rgba.Rect, palette.WebSafe)
	for i := range pm.Pix {
		pm.Pix[i] = uint8(i * 2)
	}
	fmt.Println(gif.Encode(&b, pm, nil))
	fmt.Printf("%d %x\n", b.Len(), sha256.Sum256(b.Bytes()))
	m, format, err := image.Decode(&b)
	fmt.Println(m.Bounds(), format, err, m.At(3, 3))
	fmt.Println(gif.EncodeAll(io.Discard, &gif.GIF{}))
	_, err = gif.Decode(strings.NewReader("GIF89b"))
	fmt.Println(err)
	for _, data := range []string{"", "abc", strings.Repeat("x", 500)} {
		fmt.Printf("%x %x %x %x %x %x\n", sha3.Sum224([]byte(data)), sha3.Sum256([]byte(data)), sha3.Sum384([]byte(data)), sha3.Sum512([]byte(data)), sha3.SumSHAKE128([]byte(data), 40), sha3.SumSHAKE256([]byte(data), 200))
	}
	h := sha3.New256()
	h.Write([]byte("ab"))
	h.Write([]byte("c"))
	fmt.Printf("%x %d %d\n", h.Sum(nil), h.Size(), h.BlockSize())
	k, err := pbkdf2.Key(sha256.New, "password", []byte("salt"), 100, 48)
	fmt.Printf("%x %v\n", k, err)
	k, err = hkdf.Key(sha256.New, []byte("secret"), []byte("salt"), "info", 70)
	fmt.Printf("%x %v\n", k, err)
	k, err = hkdf.Extract(sha256.New, []byte("secret"), nil)
	fmt.Printf("%x %v\n", k, err)
	c, err := rc4.NewCipher([]byte("Key"))
	out := make([]byte, 9)
	c.XORKeyStream(out, []byte("Plaintext"))
	fmt.Printf("%x %v\n", out, err)
	_, err = rc4.NewCipher(nil)
	fmt.Println(err)
	for _, s := range []string{"", "a", "hello world!", "\x00\x00\x00\x00abc"} {
		dst := make([]byte, ascii85.MaxEncodedLen(len(s)))
		n := ascii85.Encode(dst, []byte(s))
		fmt.Printf("%q ", dst[:n])
		back, err := io.ReadAll(ascii85.NewDecoder(bytes.NewReader(dst[:n])))
		fmt.Printf("%q %v\n", back, err)
	}
	_, _, err = ascii85.Decode(make([]byte, 10), []byte("ab~~"), true)
	fmt.Println(err)
	var e strings.Builder
	enc := ascii85.NewEncoder(&e)
	enc.Write([]byte("hello "))
	enc.Write([]byte("you"))
	enc.Close()
	fmt.Println(e.String())
	for _, c := range []ecdh.Curve{ecdh.P256(), ecdh.P384(), ecdh.P521(), ecdh.X25519()} {
		a, _ := c.GenerateKey(rand.Reader)
		b, _ := c.GenerateKey(rand.Reader)
		s1, err := a.ECDH(b.PublicKey())
		s2, _ := b.ECDH(a.PublicKey())
		fmt.Println(c, len(s1), bytes.Equal(s1, s2), err, len(a.Bytes()), len(a.PublicKey().Bytes()))
	}
	x, _ := ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{7}, 32))
	fmt.Printf("%x\n", x.PublicKey().Bytes())
	_, err = ecdh.P256().NewPublicKey([]byte{1})
	fmt.Println(err)
}
