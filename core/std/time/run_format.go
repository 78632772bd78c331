package time

// elements of layouts, longest first among those with one beginning.
var elements = []string{
	"January", "Jan", "Monday", "Mon", "MST", "01", "02", "03", "04", "05", "06", "002", "15", "1", "2006", "2",
	"_2", "__2", "3", "4", "5", "PM", "pm", "-070000", "-07:00:00", "-0700", "-07:00", "-07",
	"Z070000", "Z07:00:00", "Z0700", "Z07:00", "Z07",
}

func begins(s, p string) bool { return len(s) >= len(p) && s[:len(p)] == p }

//line format.go:915:1
func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// chunk cuts a layout at its first element.
func chunk(layout string) (prefix, elem, suffix string) {
	for i := 0; i < len(layout); i++ {
		c, rest := layout[i], layout[i:]
		switch c {
		case 'J', 'M', '0', '1', '2', '_', '3', '4', '5', 'P', 'p', '-', 'Z':
			if begins(rest, "_2006") {
				return layout[:i+1], "2006", layout[i+5:]
			}
			for _, e := range elements {
				if e[0] != c || !begins(rest, e) {
					continue
				}
				if (e == "Jan" || e == "Mon") && len(rest) > 3 && 'a' <= rest[3] && rest[3] <= 'z' {
					break
				}
				return layout[:i], e, rest[len(e):]
			}
		case '.', ',':
			j := 1
			for j < len(rest) && (rest[1] == '0' || rest[1] == '9') && rest[j] == rest[1] {
				j++
			}
			if j > 1 && !isDigit(rest, j) {
				return layout[:i], rest[:j], rest[j:]
			}
		}
	}
	return layout, "", ""
}

func appendInt(b []byte, x int, width int) []byte {
	u := uint(x)
	if x < 0 {
		b = append(b, '-')
		u = -u
	}
	var digits [20]byte
	at := len(digits)
	for u > 0 || at == len(digits) {
		at--
		digits[at] = byte('0' + u%10)
		u /= 10
	}
	for n := len(digits) - at; n < width; n++ {
		b = append(b, '0')
	}
	return append(b, digits[at:]...)
}

// appendOffset prints seconds east of UTC in the form of an element after its sign, "0700" or "07:00:00".
func appendOffset(b []byte, offset int, form string) []byte {
	sign := byte('+')
	if offset/60 < 0 {
		sign = '-'
		offset = -offset
	}
	b = appendInt(append(b, sign), offset/3600, 2)
	parts := []int{offset / 60 % 60, offset % 60}
	for form = form[2:]; form != ""; form = form[2:] {
		if form[0] == ':' {
			b = append(b, ':')
			form = form[1:]
		}
		b = appendInt(b, parts[0], 2)
		parts = parts[1:]
	}
	return b
}

func hour12(h int) int { return (h+11)%12 + 1 }

func (t Time) AppendFormat(b []byte, layout string) []byte {
	name, offset := t.Zone()
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	for layout != "" {
		prefix, elem, suffix := chunk(layout)
		b = append(b, prefix...)
		layout = suffix
		switch elem {
		case "":
		case "06":
			y := year
			if y < 0 {
				y = -y
			}
			b = appendInt(b, y%100, 2)
		case "2006":
			b = appendInt(b, year, 4)
		case "Jan":
			b = append(b, month.String()[:3]...)
		case "January":
			b = append(b, month.String()...)
		case "1":
			b = appendInt(b, int(month), 0)
		case "01":
			b = appendInt(b, int(month), 2)
		case "Mon":
			b = append(b, t.Weekday().String()[:3]...)
		case "Monday":
			b = append(b, t.Weekday().String()...)
		case "_2":
			if day < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, day, 0)
		case "2":
			b = appendInt(b, day, 0)
		case "02":
			b = appendInt(b, day, 2)
		case "__2":
			yday := t.YearDay()
			if yday < 100 {
				b = append(b, ' ')
			}
			if yday < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, yday, 0)
		case "002":
			b = appendInt(b, t.YearDay(), 3)
		case "15":
			b = appendInt(b, hour, 2)
		case "3":
			b = appendInt(b, hour12(hour), 0)
		case "03":
			b = appendInt(b, hour12(hour), 2)
		case "4":
			b = appendInt(b, min, 0)
		case "04":
			b = appendInt(b, min, 2)
		case "5":
			b = appendInt(b, sec, 0)
		case "05":
			b = appendInt(b, sec, 2)
		case "PM":
			b = append(b, "AMPM"[hour/12*2:hour/12*2+2]...)
		case "pm":
			b = append(b, "ampm"[hour/12*2:hour/12*2+2]...)
		case "MST":
			if name != "" {
				b = append(b, name...)
			} else {
				b = appendOffset(b, offset, "0700")
			}
		default:
			switch {
			case elem[0] == 'Z' && offset == 0:
				b = append(b, 'Z')
			case elem[0] == 'Z' || elem[0] == '-':
				b = appendOffset(b, offset, elem[1:])
			default:
				b = appendFraction(b, t.Nanosecond(), elem)
			}
		}
	}
	return b
}

func appendFraction(b []byte, nsec int, elem string) []byte {
	if elem[1] == '9' && nsec == 0 {
		return b
	}
	start := len(b)
	b = appendInt(append(b, elem[0]), nsec, 9)
	if n := len(elem) - 1; n < 9 {
		b = b[:start+1+n]
	}
	if elem[1] == '9' {
		for b[len(b)-1] == '0' {
			b = b[:len(b)-1]
		}
		if len(b) == start+1 {
			b = b[:start]
		}
	}
	return b
}

func (t Time) Format(layout string) string {
	if most := len(layout) + 10; most >= 64 {
		return string(t.AppendFormat(make([]byte, 0, most), layout))
	}
	var buf [64]byte
	return string(t.AppendFormat(buf[:0], layout))
}

func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic == 0 {
		return s
	}
	sign := byte('+')
	m := uint64(t.ext)
	if t.ext < 0 {
		sign = '-'
		m = -m
	}
	var buf [32]byte
	b := append(append(buf[:0], " m="...), sign)
	b = append(appendInt(b, int(m/1e9), 0), '.')
	return s + string(appendInt(b, int(m%1e9), 9))
}

func (t Time) GoString() string {
	year, month, day := t.Date()
	b := append(make([]byte, 0, 70), "time.Date("...)
	b = appendInt(b, year, 0)
	if January <= month && month <= December {
		b = append(append(b, ", time."...), month.String()...)
	} else {
		b = appendInt(b, int(month), 0)
	}
	for _, n := range []int{day, t.Hour(), t.Minute(), t.Second(), t.Nanosecond()} {
		b = appendInt(append(b, ", "...), n, 0)
	}
	b = append(b, ", "...)
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, "time.UTC"...)
	case Local:
		b = append(b, "time.Local"...)
	default:
		b = append(b, "time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, ')')
	}
	return string(append(b, ')'))
}
