package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

type drv struct{ conns int }
type conn struct {
	id  int
	log *[]string
}
type stmt struct {
	c *conn
	q string
}
type rows struct {
	cols []string
	data [][]driver.Value
	at   int
}
type tx struct{ c *conn }

var logs []string

func say(s string, a ...any) { fmt.Printf("  [%s]\n", fmt.Sprintf(s, a...)) }

func (d *drv) Open(name string) (driver.Conn, error) {
	if name == "bad" {
		return nil, errors.New("cannot open")
	}
	d.conns++
	say("open %s %d", name, d.conns)
	return &conn{id: d.conns}, nil
}
func (c *conn) Prepare(q string) (driver.Stmt, error) {
	if strings.HasPrefix(q, "syntax") {
		return nil, errors.New("syntax error")
	}
	say("prepare %q on %d", q, c.id)
	return &stmt{c, q}, nil
}
func (c *conn) Close() error              { say("close %d", c.id); return nil }
func (c *conn) Begin() (driver.Tx, error) { say("begin %d", c.id); return tx{c}, nil }
func (t tx) Commit() error                { say("commit"); return nil }
func (t tx) Rollback() error              { say("rollback"); return nil }
func (s *stmt) Close() error              { say("close stmt %q", s.q); return nil }
func (s *stmt) NumInput() int             { return strings.Count(s.q, "?") }
func (s *stmt) Exec(args []driver.Value) (driver.Result, error) {
	say("exec %q %v", s.q, args)
	if s.q == "fail" {
		return nil, errors.New("failed")
	}
	if s.q == "ddl" {
		return driver.ResultNoRows, nil
	}
	return driver.RowsAffected(len(args)), nil
}
func (s *stmt) Query(args []driver.Value) (driver.Rows, error) {
	say("query %q %v", s.q, args)
	if s.q == "none" {
		return &rows{cols: []string{"id"}}, nil
	}
	return &rows{cols: []string{"id", "name", "at"}, data: [][]driver.Value{{int64(1), "one", time.Unix(0, 0).UTC()}, {int64(2), []byte("two"), nil}, {int64(300), nil, nil}}}, nil
}
func (r *rows) Columns() []string { return r.cols }
func (r *rows) Close() error      { return nil }
func (r *rows) Next(dest []driver.Value) error {
	if r.at >= len(r.data) {
		return io.EOF
	}
	copy(dest, r.data[r.at])
	r.at++
	return nil
}
func (r *rows) ColumnTypeDatabaseTypeName(i int) string { return fmt.Sprint("T", i) }

type money int

func (m money) Value() (driver.Value, error) { return int64(m) * 100, nil }
func (m *money) Scan(v any) error            { *m = money(v.(int64)); return nil }

func main() {
	sql.Register("mine", &drv{})
	fmt.Println(sql.Drivers())
	func() {
		defer func() { fmt.Println(recover()) }()
		sql.Register("mine", &drv{})
	}()
	_, err := sql.Open("nope", "")
	fmt.Println(err)
	bad, _ := sql.Open("mine", "bad")
	fmt.Println(bad.Ping())
	db, err := sql.Open("mine", "x")
	fmt.Println(err, db.Ping())
	res, err := db.Exec("insert ? ?", 5, "a")
	n, e1 := res.RowsAffected()
	_, e2 := res.LastInsertId()
	fmt.Println(err, n, e1, e2)
	res, _ = db.Exec("ddl")
	_, e1 = res.RowsAffected()
	fmt.Println(e1)
	for _, args := range [][]any{{1}, {1, make(chan int)}, {uint64(1 << 63), 1}, {[]int{1}, 2}, {money(3), (*int)(nil)}, {true, 1.5}, {sql.Named("x", 1), 2}, {time.Unix(1, 0).UTC(), []byte("b")}, {sql.NullString{String: "s", Valid: true}, sql.NullInt64{}}} {
		_, err = db.Exec("insert ? ?", args...)
		fmt.Println(err)
	}
	_, err = db.Exec("fail")
	fmt.Println(err)
	_, err = db.Query("syntax")
	fmt.Println(err)
	rs, err := db.Query("select ?", 7)
	cols, _ := rs.Columns()
	types, _ := rs.ColumnTypes()
	fmt.Println(err, cols, types[1].Name(), types[1].DatabaseTypeName(), types[1].ScanType())
	fmt.Println(rs.Scan(1, 2, 3))
	for rs.Next() {
		var id int
		var name sql.NullString
		var at *time.Time
		fmt.Println(rs.Scan(&id), rs.Scan(&id, &name, &at), id, name, at)
		var small int8
		var s string
		var m money
		fmt.Println(rs.Scan(&small, new(any), new(any)), small)
		fmt.Println(rs.Scan(&m, &s, new(any)), m, s)
		var f float32
		var b bool
		var raw sql.RawBytes
		fmt.Println(rs.Scan(&f, &raw, new([]byte)), f, string(raw), rs.Scan(&b, new(any), new(any)), b, rs.Scan(id, 1, 2))
	}
	fmt.Println(rs.Err(), rs.Next(), rs.Close(), rs.Scan(1))
	var id int
	var name string
	fmt.Println(db.QueryRow("select").Scan(&id, &name, new(any)), id, name)
	fmt.Println(db.QueryRow("none").Scan(&id), db.QueryRow("syntax").Scan(&id))
	st, err := db.Prepare("update ?")
	fmt.Println(err)
	_, err = st.Exec(1)
	fmt.Println(err)
	_, err = st.Exec()
	fmt.Println(err, st.QueryRow(2).Scan(&id, new(any), new(any)), st.Close())
	_, err = st.Exec(1)
	fmt.Println(err)
	t, err := db.Begin()
	fmt.Println(err)
	_, err = t.Exec("in tx ?", 1)
	fmt.Println(err, t.Commit(), t.Commit(), t.Rollback())
	_, err = t.Exec("late")
	fmt.Println(err)
	t, _ = db.Begin()
	fmt.Println(t.QueryRow("select").Scan(&id, new(any), new(any)), t.Rollback())
	_, err = db.BeginTx(context.Background(), &sql.TxOptions{Isolation: sql.LevelSerializable})
	fmt.Println(err, sql.LevelSerializable, sql.IsolationLevel(20))
	_, err = db.BeginTx(context.Background(), &sql.TxOptions{ReadOnly: true})
	fmt.Println(err)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = db.ExecContext(ctx, "x")
	fmt.Println(err)
	c, err := db.Conn(context.Background())
	fmt.Println(err, c.PingContext(context.Background()), c.Raw(func(d any) error { fmt.Printf("%T\n", d); return nil }))
	_, err = c.ExecContext(context.Background(), "by conn")
	fmt.Println(err, c.Close(), c.Close())
	db.SetMaxOpenConns(1)
	db.SetMaxIdleConns(5)
	s := db.Stats()
	fmt.Println(s.MaxOpenConnections, s.OpenConnections, s.InUse, s.Idle)
	done := make(chan bool)
	r1, _ := db.Query("select")
	go func() { fmt.Println(db.Ping()); done <- true }()
	time.Sleep(time.Millisecond)
	r1.Close()
	<-done
	fmt.Println(db.Stats().WaitCount, db.Close(), db.Ping())
	var ns sql.NullString
	var nb sql.NullBool
	var nf sql.NullFloat64
	var nt sql.NullTime
	var n16 sql.NullInt16
	var ny sql.NullByte
	var g sql.Null[string]
	fmt.Println(ns.Scan(5), ns, nb.Scan("true"), nb, nf.Scan("x"), nf, nt.Scan(time.Unix(0, 0).UTC()), nt, n16.Scan(nil), n16, ny.Scan(7), ny, g.Scan("v"), g)
	v, err := g.Value()
	fmt.Println(v, err, driver.IsValue(1), driver.IsScanValue(int64(1)))
	for _, x := range []any{"true", "x", 1, 2, uint(0), []byte("f"), 1.5, true} {
		b, err := driver.Bool.ConvertValue(x)
		i, err2 := driver.Int32.ConvertValue(x)
		s, _ := driver.String.ConvertValue(x)
		fmt.Println(b, err, i, err2, s)
	}
	fmt.Println(driver.NotNull{Converter: driver.String}.ConvertValue(nil))
	fmt.Println(driver.Null{Converter: driver.String}.ConvertValue(nil))
}
