//go:build go1.27

package uuid

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"strings"
	"time"
)

var errInvalid = errors.New("invalid uuid")

// groups are the bytes between the dashes.
var groups = [][2]int{{0, 4}, {4, 6}, {6, 8}, {8, 10}, {10, 16}}

func (u UUID) String() string {
	b, _ := u.AppendText(nil)
	return string(b)
}

func (u UUID) AppendText(b []byte) ([]byte, error) {
	for i, g := range groups {
		if i > 0 {
			b = append(b, '-')
		}
		b = hex.AppendEncode(b, u[g[0]:g[1]])
	}
	return b, nil
}

func (u *UUID) UnmarshalText(b []byte) error {
	text := string(b)
	switch len(text) {
	case 9 + 36:
		text = strings.TrimPrefix(text, "urn:uuid:")
	case 2 + 36:
		text = strings.TrimSuffix(strings.TrimPrefix(text, "{"), "}")
	case 32:
		text = text[:8] + "-" + text[8:12] + "-" + text[12:16] + "-" + text[16:20] + "-" + text[20:]
	}
	if len(text) != 36 {
		return errInvalid
	}
	var got UUID
	for i, g := range groups {
		at := 2*g[0] + i
		if i > 0 && text[at-1] != '-' {
			return errInvalid
		}
		if _, err := hex.Decode(got[g[0]:g[1]], []byte(text[at:at+2*(g[1]-g[0])])); err != nil {
			return errInvalid
		}
	}
	*u = got
	return nil
}

func (u UUID) Compare(v UUID) int { return bytes.Compare(u[:], v[:]) }

func MustParse(s string) UUID {
	u, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return u
}

func marked(u UUID, version byte) UUID {
	u[6] = u[6]&15 | version<<4
	u[8] = u[8]&63 | 128
	return u
}

func NewV4() UUID {
	var u UUID
	rand.Read(u[:])
	return marked(u, 4)
}

// lastStamp is a count of 1/4096 milliseconds.
var lastStamp int64

func NewV7() UUID {
	now := time.Now()
	millis := now.UnixMilli()
	stamp := millis<<12 + int64(now.Nanosecond()%1e6)*4096/1e6
	// A clock that went back by seconds begins anew.
	if stamp <= lastStamp && now.Unix() >= lastStamp>>12/1000 {
		stamp = lastStamp + 1
	}
	lastStamp = stamp
	var u UUID
	rand.Read(u[8:])
	for i, ms := 5, stamp>>12; i >= 0; i-- {
		u[i] = byte(ms)
		ms >>= 8
	}
	u[6], u[7] = byte(stamp>>8&15), byte(stamp)
	return marked(u, 7)
}
