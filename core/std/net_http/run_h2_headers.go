package http

import (
	"errors"
	"slices"
	"strings"
)

// Headers as HTTP/2 packs them (RFC 7541). What is sent refers to the table that both sides know, and to nothing said before;
// what comes may refer to both.

type h2Field struct{ name, value string }

// h2Table is the one that both sides know, from index 1.
var h2Table = h2Fields(`:authority||:method|GET|:method|POST|:path|/|:path|/index.html|:scheme|http|:scheme|https|:status|200|` +
	`:status|204|:status|206|:status|304|:status|400|:status|404|:status|500|accept-charset||accept-encoding|gzip, deflate|` +
	`accept-language||accept-ranges||accept||access-control-allow-origin||age||allow||authorization||cache-control||` +
	`content-disposition||content-encoding||content-language||content-length||content-location||content-range||content-type||` +
	`cookie||date||etag||expect||expires||from||host||if-match||if-modified-since||if-none-match||if-range||` +
	`if-unmodified-since||last-modified||link||location||max-forwards||proxy-authenticate||proxy-authorization||range||referer||` +
	`refresh||retry-after||server||set-cookie||strict-transport-security||transfer-encoding||user-agent||vary||via||` +
	`www-authenticate|`)

func h2Fields(text string) (all []h2Field) {
	parts := strings.Split(text, "|")
	for i := 0; i+1 < len(parts); i += 2 {
		all = append(all, h2Field{parts[i], parts[i+1]})
	}
	return all
}

// h2Number appends a number that begins in the lowest bits of a byte.
func h2Number(b []byte, first byte, bits, n int) []byte {
	most := 1<<bits - 1
	if n < most {
		return append(b, first|byte(n))
	}
	b = append(b, first|byte(most))
	for n -= most; n >= 128; n >>= 7 {
		b = append(b, byte(n)|128)
	}
	return append(b, byte(n))
}

func h2Pack(fields []h2Field) (b []byte) {
	for _, f := range fields {
		if i := slices.Index(h2Table, f); i >= 0 {
			b = h2Number(b, 128, 7, i+1)
			continue
		}
		name := slices.IndexFunc(h2Table, func(o h2Field) bool { return o.name == f.name }) + 1
		if b = h2Number(b, 0, 4, name); name == 0 {
			b = append(h2Number(b, 0, 7, len(f.name)), f.name...)
		}
		b = append(h2Number(b, 0, 7, len(f.value)), f.value...)
	}
	return b
}

var errH2Headers = errors.New("COMPRESSION_ERROR")

// h2Unpacker reads headers; said is what was to be remembered, the last of it first.
type h2Unpacker struct {
	b    []byte
	said []h2Field
	most int
}

func (u *h2Unpacker) number(bits int) (int, error) {
	if len(u.b) == 0 {
		return 0, errH2Headers
	}
	most := 1<<bits - 1
	n := int(u.b[0]) & most
	u.b = u.b[1:]
	for shift := 0; n >= most; shift += 7 {
		if len(u.b) == 0 || shift > 28 {
			return 0, errH2Headers
		}
		c := u.b[0]
		u.b = u.b[1:]
		if n += int(c&127) << shift; c < 128 {
			break
		}
	}
	return n, nil
}

func (u *h2Unpacker) text() (string, error) {
	if len(u.b) == 0 || u.b[0]&128 != 0 {
		return "", errH2Headers
	}
	n, err := u.number(7)
	if err != nil || n > len(u.b) {
		return "", errH2Headers
	}
	s := string(u.b[:n])
	u.b = u.b[n:]
	return s, nil
}

func (u *h2Unpacker) at(i int) (h2Field, error) {
	switch i -= 1; {
	case i < 0:
	case i < len(h2Table):
		return h2Table[i], nil
	case i-len(h2Table) < len(u.said):
		return u.said[i-len(h2Table)], nil
	}
	return h2Field{}, errH2Headers
}

func (u *h2Unpacker) shrink() {
	size := 0
	for i, f := range u.said {
		if size += len(f.name) + len(f.value) + 32; size > u.most {
			u.said = u.said[:i]
			return
		}
	}
}

func (u *h2Unpacker) fields(b []byte) (all []h2Field, err error) {
	u.b = b
	for len(u.b) > 0 {
		first := u.b[0]
		bits := 4
		switch {
		case first&128 != 0:
			i, err := u.number(7)
			if err != nil {
				return nil, err
			}
			f, err := u.at(i)
			if err != nil {
				return nil, err
			}
			all = append(all, f)
			continue
		case first&0xe0 == 0x20:
			if u.most, err = u.number(5); err != nil {
				return nil, err
			}
			u.shrink()
			continue
		case first&64 != 0:
			bits = 6
		}
		i, err := u.number(bits)
		if err != nil {
			return nil, err
		}
		var f h2Field
		if i == 0 {
			f.name, err = u.text()
		} else {
			f, err = u.at(i)
		}
		if err == nil {
			f.value, err = u.text()
		}
		if err != nil {
			return nil, err
		}
		if bits == 6 {
			u.said = append([]h2Field{f}, u.said...)
			u.shrink()
		}
		all = append(all, f)
	}
	return all, nil
}

// h2Header is what is sent of a header: names in small letters, the lists of each in order.
func h2Header(h Header, but ...string) (all []h2Field) {
	keys := make([]string, 0, len(h))
	for k := range h {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		name := strings.ToLower(k)
		if !token(k) || slices.Contains(but, name) {
			continue
		}
		for _, v := range h[k] {
			all = append(all, h2Field{name, v})
		}
	}
	return all
}
