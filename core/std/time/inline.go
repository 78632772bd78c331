// What gc inlines into callers, in the shape that it has there.

package time

type absSeconds uint64
type absDays uint64

const (
	secondsPerHour     = 3600
	secondsPerMinute   = 60
	absoluteToInternal = -(292277022400*365.2425 + 306) * secondsPerDay // a March that begins a cycle of 400 years
	nsecMask           = 1<<30 - 1
	maxWall            = wallToInternal + (1<<33 - 1)
)

//line time.go:176:1
func (t *Time) nsec() int32 {
	return int32(t.wall & nsecMask)
}

func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>31)
	}
	return t.ext
}

//line time.go:189:1
func (t *Time) unixSec() int64 { return t.sec() + -unixToInternal }

//line time.go:226:1
func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

//line time.go:217:1
func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

//line time.go:237:1
func (t *Time) setMono(m int64) {
	if t.wall&hasMonotonic == 0 {
		sec := t.ext
		if sec < wallToInternal || maxWall < sec {
			return
		}
		t.wall |= hasMonotonic | uint64(sec-wallToInternal)<<30
	}
	t.ext = m
}

//line time.go:253:1
func (t *Time) mono() int64 {
	if t.wall&hasMonotonic == 0 {
		return 0
	}
	return t.ext
}

//line time.go:262:1
func (t Time) IsZero() bool {
//line time.go:267:1
	return t.wall == 0 && t.ext == 0
}

//line time.go:257:1
func (t Time) absSec() absSeconds {
	return absSeconds(t.abs() - absoluteToInternal)
}

//line time.go:638:1
func (abs absSeconds) days() absDays {
	return absDays(abs / secondsPerDay)
}

//line time.go:843:1
func (days absDays) weekday() Weekday { return Weekday((uint64(days) + 3) % 7) }

//line time.go:838:1
func (t Time) Weekday() Weekday {
	return t.absSec().days().weekday()
}

//line time.go:885:1
func (t Time) Hour() int {
	return int(t.absSec()%secondsPerDay) / secondsPerHour
}

//line time.go:890:1
func (t Time) Minute() int {
	return int(t.absSec()%secondsPerHour) / secondsPerMinute
}

//line time.go:895:1
func (t Time) Second() int {
	return int(t.absSec() % secondsPerMinute)
}

//line time.go:901:1
func (t Time) Nanosecond() int {
	return int(t.nsec())
}

//line time.go:1368:1
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

//line time.go:1374:1
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

//line time.go:1384:1
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

//line time.go:1393:1
func (t Time) Location() *Location {
	l := t.loc
	if l == nil {
		l = UTC
	}
	return l
}

//line time.go:1432:1
func (t Time) Unix() int64 {
	return t.unixSec()
}

//line time.go:1441:1
func (t Time) UnixMilli() int64 {
	return t.unixSec()*1e3 + int64(t.nsec())/1e6
}

//line time.go:1450:1
func (t Time) UnixMicro() int64 {
	return t.unixSec()*1e6 + int64(t.nsec())/1e3
}

//line time.go:1460:1
func (t Time) UnixNano() int64 { return t.unixSec()*1e9 + int64(t.nsec()) }

//line time.go:1363:1
func unixTime(sec int64, nsec int32) Time {
	return Time{uint64(nsec), sec + unixToInternal, Local}
}

//line time.go:1655:1
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return unixTime(sec, int32(nsec))
}

//line time.go:1670:1
func UnixMilli(msec int64) Time {
	return Unix(msec/1e3, (msec%1e3)*1e6)
}

//line time.go:1676:1
func UnixMicro(usec int64) Time {
	return Unix(usec/1e6, (usec%1e6)*1e3)
}

//line time.go:342:1
func (m Month) String() string {
	if January <= m && m <= December {
		return longMonthNames[m-1]
	}
	buf := make([]byte, 20)
	n := fmtInt(buf, uint64(m))
	return "%!Month(" + string(buf[n:]) + ")"
}

//line time.go:365:1
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return longDayNames[d]
	}
	buf := make([]byte, 20)
	n := fmtInt(buf, uint64(d))
	return "%!Weekday(" + string(buf[n:]) + ")"
}

//line zoneinfo.go:103:1
func (l *Location) String() string {
	return l.get().name
}

//line time.go:947:1
func (d Duration) String() string {
	// This is inlinable to take advantage of "function outlining".
//line time.go:950:1
	var arr [32]byte
	n := d.format(&arr)
	return string(arr[n:])
}

// format writes d to the end of buf and returns where it begins.
func (d Duration) format(buf *[32]byte) int {
	if d == 0 {
		return copy(buf[30:], "0s") + 28
	}
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	w := len(buf) - 1
	buf[w] = 's'
	switch {
	case u >= uint64(Second):
		w, u = fraction(buf, w, u, 9)
		seconds := u % 60
		u /= 60
		w = fmtInt(buf[:w], seconds)
		for _, unit := range "mh" {
			if u == 0 {
				break
			}
			part := u % 60
			if unit == 'h' {
				part = u
			}
			u /= 60
			w--
			buf[w] = byte(unit)
			w = fmtInt(buf[:w], part)
		}
	case u < uint64(Microsecond):
		w--
		buf[w] = 'n'
		w = fmtInt(buf[:w], u)
	case u < uint64(Millisecond):
		w -= copy(buf[w-2:], "µ")
		w, u = fraction(buf, w, u, 3)
		w = fmtInt(buf[:w], u)
	default:
		w--
		buf[w] = 'm'
		w, u = fraction(buf, w, u, 6)
		w = fmtInt(buf[:w], u)
	}
	if d < 0 {
		w--
		buf[w] = '-'
	}
	return w
}

// fraction writes the last digits of v before buf[w], without zeros at their end, and returns the rest of v.
func fraction(buf *[32]byte, w int, v uint64, digits int) (int, uint64) {
	end := w
	for ; digits > 0; digits-- {
		if digit := byte(v % 10); digit != 0 || w < end {
			w--
			buf[w] = '0' + digit
		}
		v /= 10
	}
	if w < end {
		w--
		buf[w] = '.'
	}
	return w, v
}

//line time.go:1056:1
func fmtInt(buf []byte, v uint64) int {
	w := len(buf)
	if v == 0 {
		w--
		buf[w] = '0'
	} else {
		for v > 0 {
			w--
			buf[w] = byte(v%10) + '0'
			v /= 10
		}
	}
	return w
}

func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	return l
}

//line time.go:1583:1
func (t *Time) GobDecode(data []byte) error {
	return t.UnmarshalBinary(data)
}

//line time.go:1517:1
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(make([]byte, 0, 16))
	if err != nil {
		return nil, err
	}
	return b, nil
}

//line time.go:1630:1
func (t Time) AppendText(b []byte) ([]byte, error) {
	return t.appendTo(b, "Time.AppendText: ")
}

//line time.go:1638:1
func (t Time) MarshalText() ([]byte, error) {
	return t.appendTo(make([]byte, 0, len(RFC3339Nano)), "Time.MarshalText: ")
}

//line time.go:1644:1
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = parseStrictRFC3339(data)
	return err
}
