package time

import (
	"errors"
	"internal/stringslite"
)

func quote(s string) string {
	b := make([]byte, 1, len(s)+2)
	b[0] = '"'
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c < ' ' {
			b = append(b, '\\', 'x', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
			continue
		}
		if c == '"' || c == '\\' {
			b = append(b, '\\')
		}
		b = append(b, c)
	}
	return string(append(b, '"'))
}

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) +
			" as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// parser reads a value; bad and out say what went wrong in the element at hand.
type parser struct {
	value string
	bad   bool
	out   string
}

// num reads a number of 1 to max digits, of exactly max if fixed.
func (p *parser) num(max int, fixed bool) (n int) {
	i := 0
	for i < max && isDigit(p.value, i) {
		n = n*10 + int(p.value[i]-'0')
		i++
	}
	if i == 0 || fixed && i != max {
		p.bad = true
		return 0
	}
	p.value = p.value[i:]
	return n
}

func (p *parser) limit(n, low, high int, what string) {
	if !p.bad && (n < low || n > high) {
		p.out = what
	}
}

func sameFold(a, b string) bool {
	for i := 0; i < len(a); i++ {
		if a[i] != b[i] {
			x, y := a[i]|0x20, b[i]|0x20
			if x != y || x < 'a' || x > 'z' {
				return false
			}
		}
	}
	return true
}

func (p *parser) name(list []string, short int) int {
	for i, s := range list {
		if short > 0 {
			s = s[:short]
		}
		if len(p.value) >= len(s) && sameFold(p.value[:len(s)], s) {
			p.value = p.value[len(s):]
			return i
		}
	}
	p.bad = true
	return -1
}

func (p *parser) take(n int) string {
	if len(p.value) < n {
		p.bad = true
		return ""
	}
	s := p.value[:n]
	p.value = p.value[n:]
	return s
}

// literal skips text of the layout; white space stands for any of it.
func (p *parser) literal(s string) bool {
	for s != "" {
		if s[0] == ' ' {
			if p.value != "" && p.value[0] != ' ' {
				return false
			}
			for s != "" && s[0] == ' ' {
				s = s[1:]
			}
			for p.value != "" && p.value[0] == ' ' {
				p.value = p.value[1:]
			}
			continue
		}
		if p.value == "" || p.value[0] != s[0] {
			return false
		}
		s, p.value = s[1:], p.value[1:]
	}
	return true
}

// fraction reads a separator and n-1 digits.
func (p *parser) fraction(n int) (nsec int) {
	s := p.take(n)
	if p.bad || s[0] != '.' && s[0] != ',' {
		p.bad = true
		return
	}
	if n > 2 && (s[1] == '-' || s[1] == '+') {
		// What looks like a number with a sign: one below zero is out of range, and of one above fewer digits count.
		for i := 2; i < max(n, 10); i++ {
			switch {
			case i >= n:
				nsec *= 10
			case !isDigit(s, i):
				p.bad = true
				return
			case i < 10:
				nsec = nsec*10 + int(s[i]-'0')
			}
		}
		if s[1] == '-' && nsec > 0 {
			p.out = "fractional second"
		}
		return
	}
	for i := 1; i < 10; i++ {
		d := 0
		if i < n {
			if !isDigit(s, i) {
				p.bad = true
				return
			}
			d = int(s[i] - '0')
		}
		nsec = nsec*10 + d
	}
	return
}

func (p *parser) digits() int {
	n := 1
	for isDigit(p.value, n) {
		n++
	}
	return n
}

// offset reads a numeric zone in the form of an element after its sign.
func (p *parser) offset(form string) int {
	s := p.take(1 + len(form))
	if p.bad {
		return 0
	}
	sign := s[0]
	s = s[1:]
	var parts [3]int
	i := 0
	for form != "" {
		if form[0] == ':' {
			if s[0] != ':' {
				p.bad = true
				return 0
			}
			form, s = form[1:], s[1:]
			continue
		}
		if !isDigit(s, 0) || !isDigit(s, 1) {
			p.bad = true
		}
		parts[i] = int(s[0]-'0')*10 + int(s[1]-'0')
		i++
		form, s = form[2:], s[2:]
	}
	if !p.bad {
		p.limit(parts[0], 0, 24, "time zone offset hour")
		p.limit(parts[1], 0, 60, "time zone offset minute")
		p.limit(parts[2], 0, 60, "time zone offset second")
	}
	n := (parts[0]*60+parts[1])*60 + parts[2]
	switch sign {
	case '+':
	case '-':
		n = -n
	default:
		p.bad = true
	}
	return n
}

func signed(s string) int {
	if s == "" || s[0] != '-' && s[0] != '+' {
		return 0
	}
	n, i := 0, 1
	for ; isDigit(s, i) && n < 1000; i++ {
		n = n*10 + int(s[i]-'0')
	}
	if i == 1 || n > 23 {
		return 0
	}
	return i
}

// zoneLength is how much of s is the abbreviation of a zone.
func zoneLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if begins(s, "ChST") || begins(s, "MeST") {
		return 4
	}
	if begins(s, "GMT") {
		return 3 + signed(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return signed(s)
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 5 && s[4] == 'T', n == 4 && (s[3] == 'T' || s[:4] == "WITA"), n == 3:
		return n
	}
	return 0
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

//line time.go:1289:1
func daysIn(m Month, year int) int {
	if m == February {
		if isLeap(year) {
			return 29
		}
		return 28
	}
//line time.go:1300:1
	return 30 + int((m+m>>3)&1)
}

func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

func parse(layout, value string, fallback, local *Location) (Time, error) {
	whole := layout
	p := parser{value: value}
	fail := func(elem, rest, message string) (Time, error) {
		return Time{}, &ParseError{whole, stringslite.Clone(value), elem, stringslite.Clone(rest), message}
	}
	year, month, day, yday := 0, -1, -1, -1
	hour, min, sec, nsec := 0, 0, 0, 0
	am, pm := false, false
	var zone *Location
	offset, zoneName := -1, ""
	for {
		prefix, elem, suffix := chunk(layout)
		if !p.literal(prefix) {
			return fail(prefix, p.value, "")
		}
		if elem == "" {
			if p.value != "" {
				return fail("", p.value, ": extra text: "+quote(p.value))
			}
			break
		}
		layout = suffix
		hold := p.value
		switch elem {
		case "06":
			year = p.num(2, true)
			if year >= 69 {
				year += 1900
			} else {
				year += 2000
			}
		case "2006":
			year = p.num(4, true)
		case "Jan":
			month = p.name(longMonthNames, 3) + 1
		case "January":
			month = p.name(longMonthNames, 0) + 1
		case "1", "01":
			month = p.num(2, elem == "01")
			p.limit(month, 1, 12, "month")
		case "Mon":
			p.name(longDayNames, 3)
		case "Monday":
			p.name(longDayNames, 0)
		case "2", "_2", "02":
			if elem == "_2" && p.value != "" && p.value[0] == ' ' {
				p.value = p.value[1:]
			}
			day = p.num(2, elem == "02")
		case "__2", "002":
			for range 2 {
				if elem == "__2" && p.value != "" && p.value[0] == ' ' {
					p.value = p.value[1:]
				}
			}
			yday = p.num(3, elem == "002")
		case "15":
			hour = p.num(2, false)
			p.limit(hour, 0, 23, "hour")
		case "3", "03":
			hour = p.num(2, elem == "03")
			p.limit(hour, 0, 12, "hour")
		case "4", "04":
			min = p.num(2, elem == "04")
			p.limit(min, 0, 59, "minute")
		case "5", "05":
			sec = p.num(2, elem == "05")
			p.limit(sec, 0, 59, "second")
			if !p.bad && p.out == "" && len(p.value) >= 2 && (p.value[0] == '.' || p.value[0] == ',') && isDigit(p.value, 1) {
				if _, next, _ := chunk(layout); next == "" || next[0] != '.' && next[0] != ',' {
					nsec = p.fraction(p.digits())
				}
			}
		case "PM", "pm":
			switch s := p.take(2); {
			case s == elem:
				pm = true
			case elem == "PM" && s == "AM", elem == "pm" && s == "am":
				am = true
			default:
				p.bad = true
			}
		case "MST":
			if begins(p.value, "UTC") {
				zone = UTC
				p.value = p.value[3:]
				break
			}
			n := zoneLength(p.value)
			p.bad = n == 0
			zoneName = p.take(n)
		default:
			switch {
			case elem[0] == 'Z' && begins(p.value, "Z"):
				p.value = p.value[1:]
				zone = UTC
			case elem[0] == 'Z' || elem[0] == '-':
				offset = p.offset(elem[1:])
			case elem[1] == '0':
				nsec = p.fraction(len(elem))
			case len(p.value) >= 2 && (p.value[0] == '.' || p.value[0] == ',') && isDigit(p.value, 1):
				nsec = p.fraction(p.digits())
			}
		}
		if p.out != "" {
			return fail(elem, p.value, ": "+p.out+" out of range")
		}
		if p.bad {
			return fail(elem, hold, "")
		}
	}
	if pm && hour < 12 {
		hour += 12
	} else if am && hour == 12 {
		hour = 0
	}
	if yday >= 0 {
		first := fromCivil(year, January, 1)
		y, m, d := civil(first + int64(yday) - 1)
		if yday < 1 || y != year {
			return fail("", p.value, ": day-of-year out of range")
		}
		if month >= 0 && month != int(m) {
			return fail("", p.value, ": day-of-year does not match month")
		}
		if day >= 0 && day != d {
			return fail("", p.value, ": day-of-year does not match day")
		}
		month, day = int(m), d
	}
	if month < 0 {
		month = 1
	}
	if day < 0 {
		day = 1
	}
	if day < 1 || day > daysIn(Month(month), year) {
		return fail("", p.value, ": day out of range")
	}
	at := func(loc *Location) Time { return Date(year, Month(month), day, hour, min, sec, nsec, loc) }
	if zone != nil {
		return at(zone), nil
	}
	if offset != -1 {
		t := at(UTC)
		t.ext -= int64(offset)
		name, o, _, _, _ := local.lookup(t.Unix())
		if o == offset && (zoneName == "" || name == zoneName) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(zoneName, offset))
		}
		return t, nil
	}
	if zoneName != "" {
		t := at(UTC)
		o, ok := local.lookupName(zoneName, t.Unix())
		if ok {
			t.ext -= int64(o)
			t.setLoc(local)
			return t, nil
		}
		o = 0
		if len(zoneName) > 3 && zoneName[:3] == "GMT" {
			for i := 4; i < len(zoneName); i++ {
				o = o*10 + int(zoneName[i]-'0')*3600
			}
			if zoneName[3] == '-' {
				o = -o
			}
		}
		t.setLoc(FixedZone(zoneName, o))
		return t, nil
	}
	return at(fallback), nil
}

type parseDurationError struct{ what, value string }

//line format.go:1614:1
func (e *parseDurationError) Error() string { return "time: " + e.what + " " + quote(e.value) }

//line time.go:1492:1
func ParseDuration(s string) (Duration, error) {
	whole := s
	bad := func(what string) (Duration, error) { return 0, &parseDurationError{what, whole} }
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return bad("invalid duration")
	}
	var d uint64
	for s != "" {
		var v, f uint64
		scale := 1.0
		i := 0
		for ; isDigit(s, i); i++ {
			if v > 1<<63/10 {
				return bad("invalid duration")
			}
			v = v*10 + uint64(s[i]-'0')
			if v > 1<<63 {
				return bad("invalid duration")
			}
		}
		any := i > 0
		if i < len(s) && s[i] == '.' {
			full := false
			for i++; isDigit(s, i); i++ {
				any = true
				if y := f*10 + uint64(s[i]-'0'); full || f > (1<<63-1)/10 || y > 1<<63 {
					full = true
				} else {
					f = y
					scale *= 10
				}
			}
		}
		if !any {
			return bad("invalid duration")
		}
		s = s[i:]
		i = 0
		for i < len(s) && s[i] != '.' && !isDigit(s, i) {
			i++
		}
		if i == 0 {
			return bad("missing unit in duration")
		}
		unit := uint64(0)
		switch s[:i] {
		case "ns":
			unit = 1
		case "us", "µs", "μs":
			unit = 1e3
		case "ms":
			unit = 1e6
		case "s":
			unit = 1e9
		case "m":
			unit = 60e9
		case "h":
			unit = 3600e9
		default:
			return bad("unknown unit " + quote(s[:i]) + " in duration")
		}
		s = s[i:]
		if v > 1<<63/unit {
			return bad("invalid duration")
		}
		v *= unit
		if f > 0 {
			v += uint64(float64(f) * (float64(unit) / scale))
			if v > 1<<63 {
				return bad("invalid duration")
			}
		}
		d += v
		if d > 1<<63 {
			return bad("invalid duration")
		}
	}
	if neg {
		return -Duration(d), nil
	}
	if d > 1<<63-1 {
		return bad("invalid duration")
	}
	return Duration(d), nil
}

// ---- encodings

// strict appends the time, whose year must have four digits.
func (t Time) strict(b []byte) ([]byte, error) {
	start := len(b)
	b = t.AppendFormat(b, RFC3339Nano)
	if b[start+4] != '-' {
		return b, errors.New("year outside of range [0,9999]")
	}
	if n := len(b); b[n-1] != 'Z' && ('0' <= b[n-6] && b[n-6] <= '9' || pair(b[n-5:]) >= 24) {
		return b, errors.New("timezone hour outside of range [0,23]")
	}
	return b, nil
}

func pair(b []byte) byte { return 10*(b[0]-'0') + b[1] - '0' }

func (t Time) appendTo(b []byte, errPrefix string) ([]byte, error) {
	b, err := t.strict(b)
	if err != nil {
		return nil, errors.New(errPrefix + err.Error())
	}
	return b, nil
}

func parseStrictRFC3339(b []byte) (Time, error) { return Parse(RFC3339, string(b)) }

func (t Time) MarshalJSON() ([]byte, error) {
	b := append(make([]byte, 0, len(RFC3339Nano)+len(`""`)), '"')
	b, err := t.strict(b)
	if err != nil {
		return nil, errors.New("Time.MarshalJSON: " + err.Error())
	}
	return append(b, '"'), nil
}

func (t *Time) UnmarshalJSON(data []byte) (err error) {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	*t, err = Parse(RFC3339, string(data[1:len(data)-1]))
	return
}
