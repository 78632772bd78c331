package sql

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
	"time"
)

var (
	ErrNoRows   = errors.New("sql: no rows in result set")
	ErrConnDone = errors.New("sql: connection is already closed")
	ErrTxDone   = errors.New("sql: transaction has already been committed or rolled back")

	errDBClosed   = errors.New("sql: database is closed")
	errRowsClosed = errors.New("sql: Rows are closed")
	errNoRows     = errors.New("sql: no Rows available")
)

var drivers = map[string]driver.Driver{}

func Register(name string, driver driver.Driver) {
	if driver == nil {
		panic("sql: Register driver is nil")
	}
	if _, known := drivers[name]; known {
		panic("sql: Register called twice for driver " + name)
	}
	drivers[name] = driver
}

func Drivers() []string { return slices.Sorted(maps.Keys(drivers)) }

// namedSource connects by name.
type namedSource struct {
	name   string
	driver driver.Driver
}

func (s namedSource) Connect(context.Context) (driver.Conn, error) { return s.driver.Open(s.name) }
func (s namedSource) Driver() driver.Driver                        { return s.driver }

func Open(driverName, dataSourceName string) (*DB, error) {
	d, known := drivers[driverName]
	if !known {
		return nil, fmt.Errorf("sql: unknown driver %q (forgotten import?)", driverName)
	}
	if c, is := d.(driver.DriverContext); is {
		connector, err := c.OpenConnector(dataSourceName)
		if err != nil {
			return nil, err
		}
		return OpenDB(connector), nil
	}
	return OpenDB(namedSource{dataSourceName, d}), nil
}

// A DB's openerCh has a token where somebody who waits for a connection may look again.
func OpenDB(c driver.Connector) *DB { return &DB{connector: c, openerCh: make(chan struct{}, 1)} }

// ---- Connections

func signal(db *DB) {
	select {
	case db.openerCh <- struct{}{}:
	default:
	}
}

func maxIdle(db *DB) int {
	switch n := db.maxIdleCount; {
	case n == 0:
		return 2
	case n < 0:
		return 0
	default:
		return n
	}
}

func shut(dc *driverConn) error {
	if dc.closed {
		return errors.New("sql: duplicate driverConn close")
	}
	dc.closed = true
	for ds := range dc.openStmt {
		ds.closed = true
		ds.si.Close()
	}
	dc.openStmt = nil
	dc.db.mu.Lock()
	dc.db.numOpen--
	dc.db.numClosed.Add(1)
	dc.db.mu.Unlock()
	err := dc.ci.Close()
	signal(dc.db)
	return err
}

// take gives a connection that nobody uses, or a new one.
func take(ctx context.Context, db *DB, fresh bool) (*driverConn, error) {
	for waited := false; ; waited = true {
		db.mu.Lock()
		if db.closed {
			db.mu.Unlock()
			return nil, errDBClosed
		}
		if err := ctx.Err(); err != nil {
			db.mu.Unlock()
			return nil, err
		}
		if n := len(db.freeConn); n > 0 && !fresh {
			dc := db.freeConn[n-1]
			db.freeConn = db.freeConn[:n-1]
			expired := db.maxLifetime > 0 && time.Since(dc.createdAt) > db.maxLifetime
			if expired {
				db.maxLifetimeClosed++
			} else if expired = db.maxIdleTime > 0 && time.Since(dc.returnedAt) > db.maxIdleTime; expired {
				db.maxIdleTimeClosed++
			}
			dc.inUse = true
			db.mu.Unlock()
			if expired {
				shut(dc)
				continue
			}
			if r, is := dc.ci.(driver.SessionResetter); is && dc.needReset {
				dc.needReset = false
				if err := r.ResetSession(ctx); errors.Is(err, driver.ErrBadConn) {
					shut(dc)
					return nil, err
				}
			}
			return dc, nil
		}
		if db.maxOpen > 0 && db.numOpen >= db.maxOpen {
			if !waited {
				db.waitCount++
			}
			db.mu.Unlock()
			start := time.Now()
			select {
			case <-db.openerCh:
			case <-ctx.Done():
			}
			db.waitDuration.Add(int64(time.Since(start)))
			continue
		}
		db.numOpen++
		db.mu.Unlock()
		ci, err := db.connector.Connect(ctx)
		if err != nil {
			db.mu.Lock()
			db.numOpen--
			db.mu.Unlock()
			signal(db)
			return nil, err
		}
		return &driverConn{db: db, createdAt: time.Now(), returnedAt: time.Now(), ci: ci, inUse: true, openStmt: map[*driverStmt]bool{}}, nil
	}
}

// give takes a connection back; one that is bad, or too many, is closed.
func give(dc *driverConn, err error) {
	db := dc.db
	valid := !errors.Is(err, driver.ErrBadConn)
	if v, is := dc.ci.(driver.Validator); is && valid {
		valid = v.IsValid()
	}
	db.mu.Lock()
	dc.inUse = false
	dc.needReset = true
	dc.returnedAt = time.Now()
	for _, f := range dc.onPut {
		f()
	}
	dc.onPut = nil
	keep := valid && !db.closed && !dc.closed && (db.maxOpen <= 0 || db.numOpen <= db.maxOpen)
	if keep && len(db.freeConn) < maxIdle(db) {
		db.freeConn = append(db.freeConn, dc)
		db.mu.Unlock()
		signal(db)
		return
	}
	if keep {
		db.maxIdleClosed++
	}
	db.mu.Unlock()
	if !dc.closed {
		shut(dc)
	}
}

// withConn does something by a connection; one that turns out bad is tried again by others, at last by a new one.
func withConn(ctx context.Context, db *DB, do func(dc *driverConn) error) error {
	for try := 0; ; try++ {
		dc, err := take(ctx, db, try == 2)
		if err == nil {
			err = do(dc)
		}
		if try == 2 || !errors.Is(err, driver.ErrBadConn) {
			return err
		}
	}
}

func ping(ctx context.Context, dc *driverConn) error {
	if p, is := dc.ci.(driver.Pinger); is {
		return p.Ping(ctx)
	}
	return nil
}

func (db *DB) PingContext(ctx context.Context) error {
	return withConn(ctx, db, func(dc *driverConn) error {
		err := ping(ctx, dc)
		give(dc, err)
		return err
	})
}

func (db *DB) Close() error {
	db.mu.Lock()
	if db.closed {
		db.mu.Unlock()
		return nil
	}
	free := db.freeConn
	db.freeConn, db.closed = nil, true
	db.mu.Unlock()
	var err error
	for _, dc := range free {
		if e := shut(dc); e != nil {
			err = e
		}
	}
	if c, is := db.connector.(io.Closer); is {
		if e := c.Close(); e != nil {
			err = e
		}
	}
	close(db.openerCh)
	db.openerCh = make(chan struct{}, 1)
	return err
}

// trim closes idle connections that are too many.
func trim(db *DB) {
	db.mu.Lock()
	var more []*driverConn
	if n := maxIdle(db); len(db.freeConn) > n {
		more = slices.Clone(db.freeConn[n:])
		db.freeConn = db.freeConn[:n]
	}
	db.maxIdleClosed += int64(len(more))
	db.mu.Unlock()
	for _, dc := range more {
		shut(dc)
	}
}

func (db *DB) SetMaxIdleConns(n int) {
	if n <= 0 {
		n = -1
	}
	if db.maxOpen > 0 && n > db.maxOpen {
		n = db.maxOpen
	}
	db.maxIdleCount = n
	trim(db)
}

func (db *DB) SetMaxOpenConns(n int) {
	db.maxOpen = max(n, 0)
	if db.maxOpen > 0 && maxIdle(db) > db.maxOpen {
		db.SetMaxIdleConns(db.maxOpen)
	}
}

func (db *DB) SetConnMaxLifetime(d time.Duration) { db.maxLifetime = max(d, 0) }
func (db *DB) SetConnMaxIdleTime(d time.Duration) { db.maxIdleTime = max(d, 0) }

func (db *DB) Stats() DBStats {
	db.mu.Lock()
	defer db.mu.Unlock()
	idle := len(db.freeConn)
	return DBStats{db.maxOpen, db.numOpen, db.numOpen - idle, idle, db.waitCount, time.Duration(db.waitDuration.Load()),
		db.maxIdleClosed, db.maxIdleTimeClosed, db.maxLifetimeClosed}
}

func (db *DB) Conn(ctx context.Context) (c *Conn, err error) {
	err = withConn(ctx, db, func(dc *driverConn) error {
		c = &Conn{db: db, dc: dc}
		return nil
	})
	return c, err
}

// ---- One connection kept

func (c *Conn) grabConn(context.Context) (*driverConn, releaseConn, error) {
	if c.done.Load() {
		return nil, nil, ErrConnDone
	}
	return c.dc, func(err error) {
		if errors.Is(err, driver.ErrBadConn) {
			closeConn(c, err)
		}
	}, nil
}

//line sql.go:2132:1
func (c *Conn) txCtx() context.Context {
	return nil
}

func closeConn(c *Conn, err error) error {
	if !c.done.CompareAndSwap(false, true) {
		return ErrConnDone
	}
	give(c.dc, err)
	return nil
}

//line sql.go:2157:1
func (c *Conn) Close() error { return closeConn(c, nil) }

func (c *Conn) PingContext(ctx context.Context) error {
	dc, release, err := c.grabConn(ctx)
	if err == nil {
		err = ping(ctx, dc)
		release(err)
	}
	return err
}

func (c *Conn) Raw(f func(driverConn any) error) (err error) {
	dc, release, err := c.grabConn(nil)
	if err != nil {
		return err
	}
	panicked := true
	defer func() {
		if panicked {
			err = driver.ErrBadConn
		}
		release(err)
	}()
	err = f(dc.ci)
	panicked = false
	return err
}

func (c *Conn) ExecContext(ctx context.Context, query string, args ...any) (Result, error) {
	dc, release, err := c.grabConn(ctx)
	if err != nil {
		return nil, err
	}
	res, err := execOn(ctx, dc, query, args)
	release(err)
	return res, err
}

func (c *Conn) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error) {
	dc, release, err := c.grabConn(ctx)
	if err != nil {
		return nil, err
	}
	return queryOn(ctx, nil, dc, release, query, args)
}

func (c *Conn) PrepareContext(ctx context.Context, query string) (*Stmt, error) {
	dc, release, err := c.grabConn(ctx)
	if err != nil {
		return nil, err
	}
	ds, err := prepareOn(ctx, dc, query)
	release(err)
	if err != nil {
		return nil, err
	}
	return &Stmt{db: c.db, query: query, cg: c, cgds: ds}, nil
}

func (c *Conn) BeginTx(ctx context.Context, opts *TxOptions) (*Tx, error) {
	dc, release, err := c.grabConn(ctx)
	if err != nil {
		return nil, err
	}
	return beginOn(ctx, dc, release, opts)
}

// ---- What is done by a connection

// done is the error of a context that ended while an old driver worked.
func done(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
		return nil
	}
}

func prepareOn(ctx context.Context, dc *driverConn, query string) (*driverStmt, error) {
	dc.Lock()
	defer dc.Unlock()
	var si driver.Stmt
	var err error
	if p, is := dc.ci.(driver.ConnPrepareContext); is {
		si, err = p.PrepareContext(ctx, query)
	} else if si, err = dc.ci.Prepare(query); err == nil {
		if err = done(ctx); err != nil {
			si.Close()
		}
	}
	if err != nil {
		return nil, err
	}
	ds := &driverStmt{Locker: dc, si: si}
	dc.openStmt[ds] = true
	return ds, nil
}

func (ds *driverStmt) Close() error {
	ds.Lock()
	defer ds.Unlock()
	if ds.closed {
		return ds.closeErr
	}
	ds.closed = true
	ds.closeErr = ds.si.Close()
	return ds.closeErr
}

func closeStmt(dc *driverConn, ds *driverStmt) error {
	delete(dc.openStmt, ds)
	return ds.Close()
}

type driverResult struct {
	sync.Locker
	resi driver.Result
}

func (r driverResult) LastInsertId() (int64, error) {
	r.Lock()
	defer r.Unlock()
	return r.resi.LastInsertId()
}

func (r driverResult) RowsAffected() (int64, error) {
	r.Lock()
	defer r.Unlock()
	return r.resi.RowsAffected()
}

func execOn(ctx context.Context, dc *driverConn, query string, args []any) (Result, error) {
	direct, isNew := dc.ci.(driver.ExecerContext)
	old, isOld := dc.ci.(driver.Execer)
	if isNew || isOld {
		dc.Lock()
		values, err := argsOf(dc.ci, nil, args)
		var res driver.Result
		if err == nil && isNew {
			res, err = direct.ExecContext(ctx, query, values)
		} else if err == nil {
			var plain []driver.Value
			if plain, err = unnamed(values); err == nil {
				if err = done(ctx); err == nil {
					res, err = old.Exec(query, plain)
				}
			}
		}
		dc.Unlock()
		if err != driver.ErrSkip {
			if err != nil {
				return nil, err
			}
			return driverResult{dc, res}, nil
		}
	}
	ds, err := prepareOn(ctx, dc, query)
	if err != nil {
		return nil, err
	}
	defer closeStmt(dc, ds)
	return execStmt(ctx, dc, ds, args)
}

func execStmt(ctx context.Context, dc *driverConn, ds *driverStmt, args []any) (Result, error) {
	dc.Lock()
	defer dc.Unlock()
	values, err := argsOf(dc.ci, ds.si, args)
	if err != nil {
		return nil, err
	}
	var res driver.Result
	if s, is := ds.si.(driver.StmtExecContext); is {
		res, err = s.ExecContext(ctx, values)
	} else {
		var plain []driver.Value
		if plain, err = unnamed(values); err == nil {
			if err = done(ctx); err == nil {
				res, err = ds.si.Exec(plain)
			}
		}
	}
	if err != nil {
		return nil, err
	}
	return driverResult{dc, res}, nil
}

func queryOn(ctx, txctx context.Context, dc *driverConn, release func(error), query string, args []any) (*Rows, error) {
	direct, isNew := dc.ci.(driver.QueryerContext)
	old, isOld := dc.ci.(driver.Queryer)
	if isNew || isOld {
		dc.Lock()
		values, err := argsOf(dc.ci, nil, args)
		var rows driver.Rows
		if err == nil && isNew {
			rows, err = direct.QueryContext(ctx, query, values)
		} else if err == nil {
			var plain []driver.Value
			if plain, err = unnamed(values); err == nil {
				if err = done(ctx); err == nil {
					rows, err = old.Query(query, plain)
				}
			}
		}
		dc.Unlock()
		if err != driver.ErrSkip {
			if err != nil {
				release(err)
				return nil, err
			}
			return rowsOf(ctx, txctx, &Rows{dc: dc, releaseConn: release, rowsi: rows}), nil
		}
	}
	ds, err := prepareOn(ctx, dc, query)
	if err != nil {
		release(err)
		return nil, err
	}
	rows, err := queryStmt(ctx, dc, ds, args)
	if err != nil {
		closeStmt(dc, ds)
		release(err)
		return nil, err
	}
	return rowsOf(ctx, txctx, &Rows{dc: dc, releaseConn: release, rowsi: rows, closeStmt: ds}), nil
}

func queryStmt(ctx context.Context, dc *driverConn, ds *driverStmt, args []any) (driver.Rows, error) {
	dc.Lock()
	defer dc.Unlock()
	values, err := argsOf(dc.ci, ds.si, args)
	if err != nil {
		return nil, err
	}
	if s, is := ds.si.(driver.StmtQueryContext); is {
		return s.QueryContext(ctx, values)
	}
	plain, err := unnamed(values)
	if err == nil {
		err = done(ctx)
	}
	if err != nil {
		return nil, err
	}
	return ds.si.Query(plain)
}

func (db *DB) ExecContext(ctx context.Context, query string, args ...any) (res Result, err error) {
	err = withConn(ctx, db, func(dc *driverConn) error {
		var err error
		res, err = execOn(ctx, dc, query, args)
		give(dc, err)
		return err
	})
	return res, err
}

func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (rows *Rows, err error) {
	err = withConn(ctx, db, func(dc *driverConn) error {
		var err error
		rows, err = queryOn(ctx, nil, dc, func(err error) { give(dc, err) }, query, args)
		return err
	})
	return rows, err
}

func (db *DB) PrepareContext(ctx context.Context, query string) (s *Stmt, err error) {
	err = withConn(ctx, db, func(dc *driverConn) error {
		ds, err := prepareOn(ctx, dc, query)
		if err == nil {
			s = &Stmt{db: db, query: query, css: []connStmt{{dc, ds}}}
		}
		give(dc, err)
		return err
	})
	return s, err
}

func (db *DB) BeginTx(ctx context.Context, opts *TxOptions) (tx *Tx, err error) {
	err = withConn(ctx, db, func(dc *driverConn) error {
		var err error
		tx, err = beginOn(ctx, dc, func(err error) { give(dc, err) }, opts)
		return err
	})
	return tx, err
}
