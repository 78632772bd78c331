package main

import (
	"bytes"
	"compress/zlib"
	"debug/elf"
	"encoding/base64"
	"fmt"
	"hash/crc32"
	"io"
	"math/rand"
)

const (
	object = "eNqtlglUU1cagN8LSwCDIVaW1IoRRRYlBoQKDioQkYeoKGdScGEkQAIRSCAEBEVkk2NK0VasoIiAqBXx1GFxxMPSADrCiA6CDNiCBYuKlTosLljrYRK4r7xc8sqcOfOf85b73f/+/3//" +
		"d+9/3yHPzRspKIrggiLrkOnWtBQZTr+7gTsTMUN4mPwJJj84jmXxxjF5G4YqMLQtsGkSpw8ZTXbJ44axLM/hLATLw+S3B1WDMXmjCmFZW8brdSbbt6tVfOJ+y+RYIUZPVgjp1g2YvGHq" +
		"HaOLW1Q3xSidsWVYefMcl7+TD2NyXp/8H0d4Q0K556CQXu85JHTxHDw4F0s/2IfIqNWqubzQmbSd3ocGNuFzO0vB5zslCWfi/Hx8PLYbrbv6Ym2X1zq/q+bLWz9j2O3a4KF9jWaxW884" +
		"PNXafSN9/5Xe6jvZaa+W77r2ef2p1ogsdo/kab7Lqh9bb+y7nMFJM1+un/O40IuBMV8qwkXymALJPevi4NDajhLu4uD5bzM+Xbeor8Tvvda85/qlsdzRNcO2khM0Nhrz02ux+babgR9p" +
		"80RD1LuvVpxvoSfWmlYvvrHsltYpw3an/Z3sD8NrLze3No9YbbZJ7EqmiP5ezued/0W7oer1UrvGSmE98nBLCpfzbHxZ1euSurrHoS9vt9cc/3hIK1d0QveMK3fhlZQHazDG6eTUk3Nf" +
		"/dsys0ehe+LYuYc21nWWfie/MPh1ma3+UJ+v941DdqHtvqWDWoGtV5K+uXTA89GT/tLtdwJTH4R7O63Z95a1y/ieY++SZvfsFv1v098/p70If2LXwz18wKq2v3H99kKfeKwiK0mcn7ko" +
		"rteueWe6t8+V4dKEvbUcifPKi5ciluwxH2MFhldUjese9GcX/J7/cyj8PQRH74obOUYZYfapVVxaw+GbigvzPrjcn8Ob83XRz9nUwbKvuwSrUf79nF8eSuqvnRgd0CoofP/j5RPbdWQX" +
		"o5PvrBQn6KXsSuuxQWU1j387+qC2IOtepX91knvRN6aS3OQLZomeox5flY28XBjfU3jLRRHdYXY+2zfOxHPUpqIvxeS949+CnLXzLUueCb1tpHrCT9b//J4r53yV2y2k72javBfpiKuI" +
		"WfSn07wXGx5tvLbj0YN5/hXHctPebWK+/e7FT76OIyt8Qv+Vv7r6u1sTO5PKj09UVhpYZU4sdcTntw2B5zvGDwoKCkbQubqhrHspBpFt4+W0bhSxH0epBD23GeNCgopokx0okRfM0Mtv" +
		"USgUjSzqUiaTeWhsJM16oxE9Y5PDmO3r40y3FF5mao4cNchzYe7ozA+I28qxRzsrbS18Yuwrvj8Y3LkpJE7gx0hrrmHdiV1V8euqHfrlul4cTjmn4gLq/XQeq4Fi0W0RsMR9fr5hgBVi" +
		"EUTrg/wHzPy+x3r3NnFoh19bJ6NWEcxesbRy+/4u9+KuW+XGP/RhDeuXPu/455bbQUObnh3xbWeUMhr4eRyP4gG7YsZZh6rEMzs7fogPSCm5flZh41As/ci/76T7mLPO7oz+dmqGIvRW" +
		"4cLTWl5maRVFPD236gGrN4UfnL4v1btOf4rk97RRR2Iv7lmVlv3INdbtTdWnH299VjbeUyfvrX+4eqXH0RtG8Sb6JV2dly8FXq9dNNDPwyKExtR3296+NE9aOeBfwMz0WHNg2anostI3" +
		"f97pXdN807LFo9JqSeVlb78PX/AyB5yf2vW33lc8l7qe7V/Q1B0vRry43DUs6w2CYBFfzLJ3YDuwOXb2jstDBcH2DnH2NgCp8jIfz9t+PwRNMEIX0Kh6XyqT9gkydanEVHVzn2uUSeEa" +
		"6vopFUCfK+h3Jfbvm+7fDfoDif2UgCkFElF9L21kZEJTn5ayBxaVKQqBm6rp6yCa7VBJuB4JNyDhhiScTsIZM5hKk6HswQWfCQNwFmjjTzPA8X3JAc+FymseYb74t7GY5NPzDcRfZCJx" +
		"IjsECRdERgukyD5EIhWFicRImFQUioTwIyMRSQRCWAMUcP02MSW6gKsyQ8wmjcBVVwthPkTeCNrGEGeCNpPAiV/FksD1CdwWslMB2s4Ql4P2WojjeeFB3A8UkL9AHJ9nCMS3AP0ciK8F" +
		"PA/itaBdA3Hc7h2IR4F2N8R/3z+oOsfr8kKI++DrA+KOgLMhvgJwIaGuziH4lUD6+HdKIujTCPoFkH4ZdC7j/DrgVwl2iLuukcCJu92Iom4nF68PEMf3iTnEucCuJcSl+HqDeDjgThRi" +
		"HZuWMEgfj1VK0KcQ9E9B+ucAJ+47XeJ8Ec12WIjmeDiI5rwhJHb0IG6qwS/RvhnEXTXEQ/RrDXF8P9qRxIOR+A0nsc+C6hgC/d9QIDtBBK6WH3ZsYpSMH6x8yqRTz3D8TSZIkCHsUL6M" +
		"j7CDY2OnABtUWLZUEMmfIpPldepVWWSnOpRHc1zYHpFYKEHAOz84WCqIV+vmS/niMEGsGtOAIkViAW5FGRvCDpFERQnEytjEEpmA7bWVZxcr44fgrgXhe4RSfpQA+X/IApB7XYi7/cF5" +
		"T5TFgGn9j+OtwFolGx8NcRbUXjFL/Kaz+F9HMt4fOpfJxruAdQjP969U9X1lAtalHrTfvEn858DnP4l/f5xBv0LD4HkMnfn/RRQ/kvibQfwJWtPx62mIP4TEfwpFPQ4y//Ek46OBX6dZ" +
		"xseQxO82R70umIDzD47/cxL/l4D/pbP4P0zivwj4/5Lg31CD/wIS/23Av3wW/3kk/jk09bprAv5dYf+lwD8HMhwEiqsOyfrBcRU+HvIv0FE/J+D1iz/rNKxplWTr/Hf1o13DWTOZdzA+" +
		"YZb83SXJX4KG/M3XkD9Nvif9gA2dgk7XIU3rT19D7VPJEar6/zPZ/Bkk4xUg/p5Zxv8HtHfg7w=="
	library = "eNrtWE1ME0EUftvVUi221UBsRKT+EFFxaasmRIjyZzXqAUgkGiG1pYvbhHbJdvkTEz0Qg4kmaOLBhAMHYzhyJIaDCRev3j14IeLJn0QTE7XOdOe1syMFD+ppPzL77cx7b/bN21ey7905" +
		"dznmkiRAyHAGSjOANsZLAX6tGdzk6gdfQXcrlEfrFjsD24fauclY8FnzhX12viHZGe1cm9i1SXb2MPPuVTNFXTBlay5yI9gZ3e0hdm74c2CYetnzyvl5VbKzVIy/dUaMjxTumH/J1mQW" +
		"67rFGe+D0WswUJUJPH86431I7svBz/nEg+6zi0TnOju/l63XkrETPuVF/W1Mf0jQl9h6t7AeKrMP6FkVzHEdTM1QVdBNTTVgOJ0cU3I69EWgLwpN+ojZRJYKu8vk5BIZcvF51t+HJ99c" +
		"VWS+l4xqzheq/YgcDmW1nIzu9ZjJ0EcPp1NcJKjg3gmP/KkXZNt8/TK5+uvayB2da1T0/m0+n79y4f7qEjUcWCncuoq3a6+JeGCF7lsjtzSwHFsmi88IvyHcRfgd4RThz4SnoeSrdKsX" +
		"pImAVFNZ4ZmVrLPRMUv0CjFv9wXuuTp3uGNEgclayZjaQN5PxlAZOQ3DbZo7RF4IiS8Q8wUv+r3jnrtwdk/L0ROHDoADBw4cOHDgwIEDB/8IrIwqfuvjN/tBxl9+5nXKs1KpvqEYcVmM" +
		"NdwrJt8u1HtYtwS5Ooxira5Ud/Jy/C6vYLwb6z9m+D1v+bPIDH+wOe77kc3nXP8nflh3iogxh853dp4ONXSpyXQiG4pElagSPh45eSylJiPR0cgRtgSg5LScaZiJJCg3s6OKlshpoKQm" +
		"s7nJjMWmYUnGVCOX1rO2STwFiqEOJ5SRYRMUU50gV1WLDxmJjBrXUkZpVtgrkUkPEnvdtPQH9UxGzZp/Jx70fX8l7wDDj3mD3Az29+4R7KvZHi4hr5AXuDySOPsgl78yZ495itwoPE+s" +
		"RetpLcr5j3mE7BP8FznKchLnmKfI/Zz/8jrnb2f1a4eQ98hB7nmV65w/xvU4KMKynUNl+irIlwR77D8g798kfj3FfsHG/SAQ+kGIuGA/L9t5TtAX45dmvsvC7xP7Rdi/kgV7PL9R7GnY" +
		"/0+t+dePn0fgKWYfFvXYAw6XiZ9k66f8jiZmP71J/H8BIDbncQ=="
	user = "eNrtWM1rE1EQn91t08XWJIjS0FZbpMWquCTxq1jRftgaaw+2xdKDEjfNagL5KJvtlx4sVITipfoX+Cd4kh6FgiBeCl48ilBIoYdeFE+N72VnzO6za4uIp/3B7i/z5s2befNmA/OeDo0O" +
		"y5IEBAWuQU0C6EN+F3aO9UCAvUMQrM6tB2/kFDcDrsPtAuxZC9ry2gk3T0luJjt5H7uo5GYVze9sWuk6xjuyLYvcBm6uQx5jdgE4OChN4+jPK86E5Gbaplw9g1p++A6Wfp0NwKdbevhP" +
		"/hvZc2SP8QaPcak6rsIG5uE4KUqWblpQLBhgzRchl03NaaUiTMZgMm7HqVRtJfYr5Nj3y3o70mYce1Vvz26hdTtq8TjrTHWMy47xysURFlKla5S9Q+197BeXM1y19aXC0DXAZb7U1gYT" +
		"7yZWNicSy9tq+SuTVtbLHxlJnxMv7v/4sM59tiq9bejjDVNNMebr9KC/o5SXx+MgLYSl1qYGdVWy64I/r9ncao76g+Hn8uDhwNCyMsHm8PCv8jpj+ijXB8PDwchIqHFeXYLrLb1nznee" +
		"BB8+fPjw4cOHDx8+fPwVqHcIIX/brRQ5r6KCetIINhPUw62h/hC4+51Gmu/otTjK7bW+rNpXCn1CA3Iz8gxO3K3Y8fShXEGZ4t5B+ZL8f/JFfaeIt+j/PfLNwcErHd03jFRWL3TE4lpc" +
		"i56LXTibNlKx+GzsNA4BaKVMyTItPQXao8KsltFLGdDSi4XSYt5my7Q1c4ZZyhYLLiHJdKaR07WZnAWaZSywt5FJPjT1vJHMpM2aVF1Lz2enmX3RsudPF/N5o2D9m7zwc//OzoKOgeqH" +
		"uBPc568K9sdwDVmoL+IHjnqSHPYRR/0pDnuq14jYjwt1T+jC2iJ7qidiVYhf5DjWKslUr8RRj/gJ/XhXMiDU/4xgz8WmPfY/7LrrYP217Oaox/0K8W3Bnu4xNg6YvzEco/173QuBcC9E" +
		"SAr2YcXN94T5Yv6yGLsifKd0b0T3WIpgT/s30b/4f1XGP8ZuD//ET9D+tzyjg1Me+XOyssd3dRntn+2T/5/vPsu5"
	be64 = "eNqrd/VxY2JiZIADRgZRMIkd3ACTDlCSDawOWS0TAx7ADEYYgJ0BIc6DJscCNV8NLq9XklpRwpCWn8+gV1xSVJKYBKQrc8F0UWpOol5KYkkiA1UANwN294LABiithibOiMaG8dnQ1Dng" +
		"MJcFia2ApJ8Zh34BPPZLI5mHbt8MKC0BxKxI5nMgiQvjic8AKO0BtRNDPwCF/RMj"
	be390 = "eNqrd/VxY2JiZIADRgYxMIkd3ACTDlCSDawOWS0TAx7ADEYYgJ0BIc6DJscCNV8MLq9XklpRwpCWn8+gV1xSVJKYBKQrc8F0UWpOol5KYkkiA1UANwN294LABiithibOiMaG8dnQ1Dng" +
		"MJcFia2ApJ8Zh34BPPZLI5mHbt8MKC0BxKxI5nMgiQvjic8AKO0BtRNDPwBtMhMU"
	bemips = "eNqrd/VxY2RiZIADRgYOMIkAfwIYBFgYTMBsDQZOFDkGJLU8QMzEgBMoMDIyouhlZCAAmMGIQRpqNlSIgQWoVYhBryS1ooRBL6m4mEHP1zMgWC8xKTMtJzG9mCEtP59Bryg1PTMvDcgo" +
		"LikqSUwC0pW5YLooNUcvJbEkkYEkoAG1GwZ2ALETFr8wQjEblO+AZo4AlLaBqmNGUieARZ0FEHMimbMBiDmgGBoWYDY7khgIBOCwV74A4jYmJHUSSOpYoHweoDotJHUZaOo4oHwDtDhv" +
		"gIoxIrlPAABWMCAr"
	besparc = "eNqrd/VxY2JiZIADRgZtMIkd3ACTDlCSDawOWS0TAx7ADEYYgJ0BIc6DJscCNd8MLq9XklpRwpCWn8+gV1xSVJKYBKQrc8F0UWpOol5KYkkiA1UANwN294LABiithibOiMaG8dnQ1Dng" +
		"MJcFia2ApJ8Zh34BPPZLI5mHbt8MKC0BxKxI5nMgiQvjic8AKO0BtRNDPwDS+xNJ"
)

// unpack is a file that a compiler wrote, compressed.
func unpack(text string) []byte {
	packed, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		panic(err)
	}
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	return data
}

func dump(f *elf.File, deep bool) {
	fmt.Printf("%+v\n", f.FileHeader)
	fmt.Printf("%#v %#v %#v\n", f.Type, f.Machine, f.OSABI)
	for _, s := range f.Sections {
		fmt.Printf("%+v\n", s.SectionHeader)
		if deep {
			d, err := s.Data()
			fmt.Println(len(d), crc32.ChecksumIEEE(d), err)
		}
	}
	for _, p := range f.Progs {
		fmt.Printf("%+v\n", p.ProgHeader)
	}
	sy, err := f.Symbols()
	fmt.Println(len(sy), err)
	for i, s := range sy {
		if i > 60 {
			break
		}
		fmt.Printf("%+v %v %v %v\n", s, elf.ST_BIND(s.Info), elf.ST_TYPE(s.Info), elf.ST_VISIBILITY(s.Other))
	}
	sy, err = f.DynamicSymbols()
	fmt.Println(len(sy), err)
	for i, s := range sy {
		if i > 60 {
			break
		}
		fmt.Printf("%+v\n", s)
	}
	fmt.Println(f.ImportedSymbols())
	fmt.Println(f.ImportedLibraries())
	fmt.Println(f.DynamicVersions())
	fmt.Println(f.DynamicVersionNeeds())
	for _, t := range []elf.DynTag{elf.DT_NEEDED, elf.DT_SONAME, elf.DT_RUNPATH, elf.DT_INIT} {
		fmt.Println(f.DynString(t))
		fmt.Println(f.DynValue(t))
	}
	d, err := f.DWARF()
	fmt.Println(d != nil, err)
	if d != nil && deep {
		r := d.Reader()
		for n := 0; n < 400; n++ {
			e, err := r.Next()
			if err != nil || e == nil {
				fmt.Println(e, err)
				break
			}
			fmt.Println(e.Offset, e.Tag, e.Children)
			for _, f := range e.Field {
				fmt.Println("  ", f.Attr, f.Class, f.Val)
			}
		}
	}
}

func main() {
	for _, text := range []string{object, library, user, be64, be390, bemips, besparc} {
		b := unpack(text)
		f, err := elf.NewFile(bytes.NewReader(b))
		if err != nil {
			fmt.Println(err)
			continue
		}
		dump(f, true)
		fmt.Println(f.Close(), f.Section("none"), f.SectionByType(elf.SHT_NOTE) != nil)
		broken(f, b)
	}
	for _, b := range []string{"", "\x7fELF", "not an object file", "\x7fELF\x03\x01\x01000000000", "\x7fELF\x02\x07\x01000000000", "\x7fELF\x02\x01\x09000000000", "\x7fELF\x02\x01\x01000000000"} {
		_, err := elf.NewFile(bytes.NewReader([]byte(b)))
		fmt.Println(err)
	}
	_, err := elf.Open("/nowhere")
	fmt.Println(err)
}

// broken changes bytes of the headers.
func broken(whole *elf.File, b []byte) {
	rnd := rand.New(rand.NewSource(7))
	for i := range 40 {
		c := bytes.Clone(b)
		for range 1 + rnd.Intn(2) {
			at := rnd.Intn(64)
			if rnd.Intn(2) == 0 {
				table := int(whole.ByteOrder.Uint64(b[40:48]))
				if whole.Class == elf.ELFCLASS32 {
					table = int(whole.ByteOrder.Uint32(b[32:36]))
				}
				at = table + rnd.Intn(40*len(whole.Sections))
			}
			c[at] = byte(rnd.Intn(256))
		}
		if rnd.Intn(4) == 0 {
			c = c[:rnd.Intn(len(c))]
		}
		f, err := elf.NewFile(bytes.NewReader(c))
		fmt.Println(i, err)
		if err != nil {
			continue
		}
		fmt.Println(f.FileHeader, len(f.Sections), len(f.Progs))
		_, err = f.Symbols()
		fmt.Println(err)
		_, err = f.DynamicSymbols()
		fmt.Println(err)
		_, err = f.DynamicVersions()
		fmt.Println(err)
		_, err = f.DynString(elf.DT_NEEDED)
		fmt.Println(err)
	}
}
