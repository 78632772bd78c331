package main

import (
	"fmt"
	"time"
)

func main() {
	for _, l := range []string{time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, "2006/1/2 3:4:5 pm .000 ,999 002 __2 _2006 Z07 Z07:00:00 Januaryx Janx Mon."} {
		for _, z := range []*time.Location{time.UTC, time.FixedZone("EST", -5*3600), time.FixedZone("", 5*3600+1800)} {
			t := time.Date(2023, time.March, 5, 14, 7, 9, 123456789, z)
			s := t.Format(l)
			fmt.Println(s)
			u, err := time.Parse(l, s)
			fmt.Println(u, err)
		}
	}
	for _, c := range [][2]string{{time.DateOnly, "2024-02-30"}, {time.DateOnly, "2024-13-01"}, {time.DateOnly, "hello"}, {time.DateOnly, "2024-01-01x"}, {time.RFC3339, "2024-01-01 10:00:00Z"}, {time.RFC3339, "2024-01-01T25:00:00Z"}, {"15:04", "7:5"}, {"15:04", "07:05"}, {time.Kitchen, "3:04PM"}, {time.Kitchen, "13:04AM"}, {"Jan 2, 2006 at 3:04pm (MST)", "Feb 3, 2013 at 7:54pm (PST)"}, {"2006-01-02 15:04:05", "2011-01-19 22:15:30.123"}, {"2006 002", "2024 060"}, {"06-1-2", "70-2-9"}, {"Monday Jan 2", "tuesday feb 29"}} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, err)
	}
	for _, s := range []string{"1h30m", "1.5s", "-2m3.25s", "100ms", "3us", "", "3", "1x", "1.2.3s", "9223372036854775807ns", "9223372036854775808ns", "+5s", ".5h", "0", "2h45m30.5s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	ny, err := time.LoadLocation("America/New_York")
	fmt.Println(ny, err)
	for m := 1; m <= 12; m++ {
		t := time.Date(2024, time.Month(m), 10, 2, 30, 0, 0, ny)
		fmt.Println(t, t.UTC(), t.IsDST())
	}
	t := time.Date(2024, 3, 10, 1, 59, 59, 0, ny)
	fmt.Println(t.Add(time.Second), t.Add(24*time.Hour), t.AddDate(0, 0, 1))
	for _, n := range []string{"Europe/London", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney", "Nowhere/X", "Local", "UTC"} {
		l, err := time.LoadLocation(n)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(t.In(l), l)
	}
	a := time.Date(2024, 2, 29, 23, 59, 59, 999, time.UTC)
	fmt.Println(a.ISOWeek())
	fmt.Println(a.YearDay(), a.Weekday(), a.Unix(), a.UnixNano(), a.AddDate(1, 0, 0), a.AddDate(0, 1, 1))
	fmt.Println(a.Truncate(time.Hour), a.Round(time.Hour), a.Round(7*time.Hour))
	fmt.Printf("%#v %v %d\n", a, a.Location(), a.Nanosecond())
	b := time.Unix(1700000000, 5).UTC()
	fmt.Println(b, b.Sub(a), a.Before(b), a.After(b), b.Equal(b.In(ny)), b == b.In(ny))
	fmt.Println(time.Time{}, time.Time{}.IsZero(), time.Time{}.Unix(), time.Time{}.Weekday())
	fmt.Println(time.Unix(0, 0).UTC(), time.UnixMilli(1234567), time.Month(13), time.Weekday(9))
	fmt.Println(time.Duration(1<<63-1).Round(time.Hour), time.Duration(1234567890).Round(time.Millisecond), time.Duration(1500)*time.Microsecond)
	fmt.Println(time.Date(-5, 14, -3, 25, 61, 61, -1, time.UTC), time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC).Sub(time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)))
	js, _ := a.MarshalJSON()
	fmt.Println(string(js))
	var c time.Time
	fmt.Println(c.UnmarshalJSON([]byte(`"2020-05-06T07:08:09.5+02:00"`)), c)
}
